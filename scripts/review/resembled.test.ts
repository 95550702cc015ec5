import {expect, test} from 'vitest';
import {knownNames, resembledBy} from './resembled.ts';

const KNOWN = knownNames([
  ...['akash.network', 'docs.akash.network', 'medium.com', 'nosana.com', 'io.net', 'github.com'],
  ...['bittensor.com', 'substack.com'],
]);

test.each([
  ['githab.com', 'github.com'],
  ['gihtub.com', 'github.com'],
  ['gitthub.io', 'github.com'],
  ['mediun.com', 'medium.com'],
  ['nosanna.io', 'nosana.com'],
  ['akash-network.claim-airdrop.xyz', 'akash.network'],
  ['claim.akash.airdrop.xyz', 'akash.network'],
  ['bittensor-rewards.org', 'bittensor.com'],
  ['akash.com', 'akash.network'],
  ['metamask.claim.xyz', 'metamask'],
  ['coinbasse.com', 'coinbase'],
])('%s resembles %s', (host, owner) => {
  expect(resembledBy(host, KNOWN)).toBe(owner);
});

test.each([
  ...['docs.akash.network', 'akash.network', 'medium.com', 'akash.medium.com', 'console.io.net'],
  ...['akash.substack.com', 'metamask.io', 'example.org', 'ion.net', 'network.org', 'render.com'],
  ...['learn.microsoft.com', 'akash.ledger.com'],
  ...['localhost', '127.0.0.1', 'xn--ld-emc.org', 'mode.com'],
])('%s resembles nobody', (host) => {
  expect(resembledBy(host, KNOWN)).toBeUndefined();
});

import {expect, test} from 'vitest';
import {appeals} from './appeals.ts';
import {findingsOf} from './findingsOf.fixture.ts';

const faults = (body: string) => findingsOf(appeals, {body});

test.each([
  'Enter your seed phrase to keep access.',
  'To go on, please type the twelve words of your wallet.',
  'Your wallet must be synchronized.',
  'Write to support with your recovery phrase.',
  'Verify your wallet at the site.',
  'Claim your airdrop [here](https://example.org).',
  '[Claim your free tokens](https://example.org)',
  'Connect your wallet to claim.',
  'Send 1 ETH to 0x00000000219ab540356cBB839Cbe05303d7705Fa and receive 2 ETH back.',
  'Donations: bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
  'Buy now before it rises.',
  'Buy ACME.',
  'It gives guaranteed returns.',
  'The price will reach 500 dollars by June.',
])('an appeal is refused: %s', (body) => {
  expect(faults(body)).toEqual([
    expect.stringContaining('say what the project does and what its users do'),
  ]);
});

test('so is one in the front matter', () => {
  expect(findingsOf(appeals, {yaml: 'status_note: Verify your wallet now\n'})).toEqual([
    'docs/x/x.mdx:2:14 "Verify your wallet now" asks readers for money or keys, or to trade: say what the project does and what its users do',
  ]);
});

test.each([
  'Never share your seed phrase, the manual says.',
  'Letters asked users to “verify your wallet”, the project reported.',
  'Users connect a wallet and claim rewards each week.',
  'A wallet keeps the private key; no server has it.',
  'A script sets up wallets from a seed phrase.',
  'Attackers sent the private key to a server of theirs.',
  'Users buy credits, or sell unused time.',
  'The contract is 0x00000000219ab540356cBB839Cbe05303d7705Fa on Ethereum.',
  'The first airdrop went to early users, who claimed it until June.',
  'Hosts hold NOS, send results and receive payment.',
  'Providers deposit USDC and get it back when the lease ends.',
  'Buy orders are matched with offers that are now open.',
  'Hosts send a file and get a receipt back.',
  'The price of an hour is set by the host.',
  'Your private keys stay in the browser.',
  'Workers get your request, compute it and earn tokens.',
  'Your wallet has to be on Solana.',
  'A lander carried the node to the Moon.',
  '[Connect your wallet](https://example.org) is a page of the manual.',
])('what a page reports is let through: %s', (body) => {
  expect(faults(body)).toEqual([]);
});

import {expect, test} from 'vitest';
import {registeredDomain} from './registeredDomain.ts';

test.each([
  ['https://docs.one.example.org/a', 'example.org'],
  ['https://one.example.co.uk:8080', 'example.co.uk'],
  ['https://ann.github.io/site', 'ann.github.io'],
  ['https://docs.ann.gitlab.io', 'ann.gitlab.io'],
  ['https://site.vercel.app', 'site.vercel.app'],
  ['https://docs.站.中国/a', '站.中国'],
  ['https://github.com/ann/tool', undefined],
  ['https://github.io', undefined],
  ['https://192.0.2.1/a', undefined],
  ['tool', undefined],
])('%s is of the domain %s', (address, domain) => {
  expect(registeredDomain(address)).toBe(domain);
});

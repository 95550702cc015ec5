import fc from 'fast-check';
import {expect, test} from 'vitest';
import {websiteKey} from './sameWebsite.ts';

test.each([
  ['http://one.example.org', 'https://one.example.org/'],
  ['https://www.one.example.org/a', 'https://one.example.org/a/'],
  ['https://ONE.Example.org', 'https://one.example.org'],
  ['https://one.example.org:443/', 'http://one.example.org:80'],
  ['https://one.example.org:443/', 'http://one.example.org:443'],
  ['https://one.example.org/#docs', 'https://one.example.org'],
  ['https://one.example.org/%7Eann', 'https://one.example.org/~ann'],
  ['https://one.example.org/%e7%bd%91', 'https://one.example.org/网'],
  ['https://网络.example.org', 'https://xn--io0a7i.example.org'],
  ['https://github.com/ReactiveX/Rx', 'https://github.com/reactivex/rx.git'],
  ['https://www.GitHub.com/a/b/', 'http://github.com/A/B'],
  ['https://gitlab.com/A/B', 'https://gitlab.com/a/b'],
  ['https://codeberg.org/A/B', 'https://codeberg.org/a/b'],
  ['https://bitbucket.org/A/B', 'https://bitbucket.org/a/b'],
  ['https://sr.ht/~A/B', 'https://sr.ht/%7ea/b'],
  ['https://gitee.com/A/B', 'https://gitee.com/a/b'],
  ['https://huggingface.co/A/B', 'https://huggingface.co/a/b'],
  ['https://one.example.org/?utm_source=Github&utm_medium=Referral', 'https://one.example.org'],
  ['https://one.example.org/a?x=1&y=2', 'https://one.example.org/a?y=2&x=1#top'],
  ['https://one.example.org/#!/acme/', 'https://one.example.org#!/acme'],
  ['https://one.example.org/a?utm_source=x&id=1', 'https://one.example.org/a?id=1&UTM_term=y'],
])('%s and %s are one website', (one, other) => {
  expect(websiteKey(one)).toBe(websiteKey(other));
});

test.each([
  ['https://one.example.org', 'https://two.example.org'],
  ['https://one.example.org/A', 'https://one.example.org/a'],
  ['https://one.example.org/a', 'https://one.example.org/a/b'],
  ['https://one.example.org/?id=1', 'https://one.example.org/?id=2'],
  ['https://one.example.org/#/acme', 'https://one.example.org/#/zebra'],
  ['https://one.example.org/#!/acme', 'https://one.example.org'],
  ['https://one.example.org/a%2Fb', 'https://one.example.org/a/b'],
  ['https://one.example.org:8080', 'https://one.example.org'],
  ['https://github.com/a/b', 'https://gitlab.com/a/b'],
  ['https://github.com/a/b', 'https://github.com/a/c'],
  ['one', 'two'],
])('%s and %s are two', (one, other) => {
  expect(websiteKey(one)).not.toBe(websiteKey(other));
});

test('an address has one key with and without encryption, and the key is its own', () => {
  fc.assert(
    fc.property(fc.webUrl({withFragments: true, withQueryParameters: true}), (address) => {
      const key = websiteKey(address);
      expect(websiteKey(address.replace(/^https:/, 'http:'))).toBe(key);
      expect(websiteKey(`https://${key}`)).toBe(key);
    }),
  );
});

test('text that is no address is compared as it is', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(websiteKey(`- ${text}`)).toBe(`- ${text}`.trim());
    }),
  );
});

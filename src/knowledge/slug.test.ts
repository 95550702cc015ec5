import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {SLUG_PATTERN, toSlug} from './slug.ts';

describe('a slug', () => {
  test.each([
    ['Akash Network', 'akash-network'],
    ['io.net', 'io-net'],
    ['QnA3.AI', 'qna3-ai'],
    ['Infrastructure-as-a-Service Cloud', 'infrastructure-as-a-service-cloud'],
    ['C', 'c'],
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['AT&T', 'at-and-t'],
    ['a/b', 'a-b'],
    ['..', 'u2e-u2e'],
    ['CON', 'con-page'],
    ['Index', 'index-page'],
    ['<T>', 't'],
    ['{x}', 'x'],
    ['Élan Vital', 'elan-vital'],
    ['L’Hôpital', 'lhopital'],
    ['Сеть', 'сеть'],
    ['神经网络', '神经网络'],
    ['🚀', 'u1f680'],
    ['❤️ Arc', 'arc'],
    ['❤️', 'u2764-ufe0f'],
    ['  ', ''],
  ])('of %j is %j', (name, slug) => {
    expect(toSlug(name)).toBe(slug);
  });

  test('is a safe file name and part of an address, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (name) => {
        const slug = toSlug(name);
        expect(slug).toMatch(new RegExp(`^(?:${SLUG_PATTERN})?$`, 'u'));
        expect(slug === '').toBe(name.trim() === '');
        expect(toSlug(slug)).toBe(slug);
      }),
      {numRuns: 2000},
    );
  });
});

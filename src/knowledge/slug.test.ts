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
    ['Straße', 'strasse'],
    ['Ærø', 'aero'],
    ['Łódź', 'lodz'],
    ['Þór Guðmundsson', 'thor-gudmundsson'],
    ['Сеть и Щит', 'set-i-shchit'],
    ['Ελλάδα', 'ellada'],
    ['神经网络', 'shen-jing-wang-luo'],
    ['中文AI模型', 'zhong-wen-ai-mo-xing'],
    ['くも ガ', 'kumo-ga'],
    ['くも か\u3099', 'kumo-ga'],
    ['구름 항구', 'guleum-hanggu'],
    ['سحابة', 'shbh'],
    ['שלום', 'slvm'],
    ['नमस्ते', 'nmste'],
    ['½', '1-2'],
    ['🚀', 'rocket'],
    ['❤️ Arc', 'arc'],
    ['❤️', 'heart'],
    ['•', 'u2022'],
    ['Search', 'search-page'],
    ['categories', 'categories-page'],
    ['  ', ''],
  ])('of %j is %j', (name, slug) => {
    expect(toSlug(name)).toBe(slug);
  });

  test('of a long name is cut, and tells it apart from others that begin alike', () => {
    const long = `${'conference on networks of machines '.repeat(2)} in `;
    const slugs = ['2023', '2024'].map((year) => toSlug(long + year));
    expect(new Set(slugs).size).toBe(2);
    for (const slug of slugs) {
      expect(slug).toMatch(/^conference-on-networks-of-machines-conference-on-netw?-?[a-z\d]+$/);
      expect(slug.length).toBeLessThanOrEqual(60);
      expect(toSlug(slug)).toBe(slug);
    }
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

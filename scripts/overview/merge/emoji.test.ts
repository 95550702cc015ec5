import {describe, expect, test} from 'vitest';
import {mergePage} from './mergePage.ts';

/** A page with the given text. */
const page = (text: string) => `---\ntitle: Aa\n---\n\n${text}\n`;

const merge = (base: string, fresh: string, disk: string) => {
  const merged = mergePage({base: page(base), fresh: page(fresh), disk: page(disk)});
  return merged.type === 'merged'
    ? merged.text.split('---\n\n')[1]?.trimEnd()
    : merged.conflicts.map(({what}) => what);
};

describe('emoji after a sentence belong to it', () => {
  test.each([
    [
      'a space comes before them',
      'Sells maps.:iphone:',
      'Sells maps. :iphone:',
      'Sells maps.:iphone:',
    ],
    [
      'the full stop moves',
      'Sells maps. :iphone: :jp:',
      'Sells maps :iphone: :jp:.',
      'Sells maps. :iphone: :jp:',
    ],
    ['a space comes before a picture', 'Sells maps.🇯🇵', 'Sells maps. 🇯🇵', 'Sells maps.🇯🇵'],
    ['the article adds one', 'Sells maps.', 'Sells maps. :iphone:', 'Sells maps. :iphone:'],
    ['the article adds a picture', '出售地图。', '出售地图。👶🏽', '出售地图。👶🏽'],
  ])('%s, and a person writes after them', (_name, base, fresh, merged) => {
    const said = 'It began in 2019.';
    expect(merge(base, fresh, `${base} ${said}`)).toBe(`${merged} ${said}`);
  });

  test('a full stop that a person puts after them does not touch what the article says', () => {
    expect(
      merge('Sells maps. :iphone:', 'Sells maps. :robot:', 'Sells maps. :iphone:. By Ann.'),
    ).toBe('Sells maps. :robot: By Ann.');
    expect(merge('Sells maps:jp:', 'Sells maps :jp:', 'Sells maps:jp:. By Ann.')).toBe(
      'Sells maps:jp:. By Ann.',
    );
  });

  test.each([
    [':card_index:Sells maps.', ':card_index: Sells maps.'],
    ['📇 🇯🇵Sells maps.', '📇🇯🇵 Sells maps.'],
  ])('a space after those before a sentence is no change of it: %s', (base, fresh) => {
    const disk = base.replace('maps', 'plans');
    expect(merge(base, fresh, disk)).toBe(disk);
  });

  test('another word before them is another sentence', () => {
    const disk = 'Sells old maps. :iphone:';
    expect(merge('Sells maps. :iphone:', 'Sells new maps. :iphone:', disk)).toEqual(['sentence']);
  });

  test('an emoji for another one is a change', () => {
    const disk = 'Sells maps. :baby: It began in 2019.';
    const fresh = 'Sells maps. :robot:';
    expect(merge('Sells maps. :baby:', fresh, disk)).toBe(`${fresh} It began in 2019.`);
  });
});

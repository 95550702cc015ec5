import {describe, expect, test} from 'vitest';
import {mergePage} from './mergePage.ts';

/** A page with the given paragraphs. */
const page = (...paragraphs: readonly string[]) =>
  `---\ntitle: Aa\n---\n\n${paragraphs.join('\n\n')}\n`;

const AUDIT = 'Two firms have audited its contracts.';
const LATER = 'Two firms have audited all of its contracts since.';
const base = page('Sells maps.', `It began in 2019. ${AUDIT}`, 'Ann pays.', 'Bob leads it.');
const fresh = page('Sells maps.', 'It began in 2019.', 'Ann pays.', `Bob leads it. ${LATER}`);

describe('a sentence that the article takes to another paragraph and rewrites', () => {
  test('leaves no old version behind where people wrote something else', () => {
    const disk = base.replace('Ann pays.', 'Ann pays. So does Eve.');
    expect(mergePage({base, fresh, disk})).toEqual({
      type: 'merged',
      text: fresh.replace('Ann pays.', 'Ann pays. So does Eve.'),
    });
  });

  test('is where the article has it, wherever a person had put the old one', () => {
    const disk = page('Sells maps.', AUDIT, 'It began in 2019.', 'Ann pays.', 'Bob leads it.');
    expect(mergePage({base, fresh, disk})).toEqual({type: 'merged', text: fresh});
  });

  test.each([
    ['has edited it', base.replace('Two firms', 'Two large firms')],
    ['has written after it', base.replace(AUDIT, `${AUDIT} Both were paid.`)],
  ])('is in conflict if a person %s', (_, disk) => {
    const merged = mergePage({base, fresh, disk});
    expect(merged.type === 'merged' ? merged.text : merged.type).toBe('conflict');
  });
});

describe('a paragraph of its own', () => {
  test('stays where it is if the paragraph before it goes: it can stand by itself', () => {
    const disk = page('Sells maps.', 'It began in 2019.', 'Eve has used it.', 'Ann pays.');
    const before = page('Sells maps.', 'It began in 2019.', 'Ann pays.');
    const after = page('Sells maps.', 'Ann pays.');
    const merged = mergePage({base: before, fresh: after, disk});
    expect(merged).toEqual({
      type: 'merged',
      text: page('Sells maps.', 'Eve has used it.', 'Ann pays.'),
    });
  });
});

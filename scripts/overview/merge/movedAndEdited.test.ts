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

describe('a section that one side added', () => {
  const before = page('Ann pays.', 'It has two nodes.', 'Bob leads it.');
  const moved = page('Ann pays.', 'Bob leads it.', 'It has two nodes.');
  const added = page('Ann pays.', 'It has two nodes.', 'Bob leads it.', '## Fees', 'Two percent.');
  const both = page('Ann pays.', 'Bob leads it.', 'It has two nodes.', '## Fees', 'Two percent.');

  test.each([
    ['a person', moved, added],
    ['the article', added, moved],
  ])('stands after a paragraph that the other took there: %s', (_, now, disk) => {
    expect(mergePage({base: before, fresh: now, disk})).toEqual({type: 'merged', text: both});
  });
});

describe('a paragraph that one side put under another heading', () => {
  const before = page('Ann pays.', '## Fees', 'Two percent.');
  const moved = page('## Start', 'Ann pays.', '## Fees', 'Two percent.');
  const edited = page('Ann pays well.', '## Fees', 'Two percent.');
  const both = page('## Start', 'Ann pays well.', '## Fees', 'Two percent.');

  test.each([
    ['a person', moved, edited],
    ['the article', edited, moved],
  ])('is there as the other side edited it: %s', (_, now, disk) => {
    expect(mergePage({base: before, fresh: now, disk})).toEqual({type: 'merged', text: both});
  });
});

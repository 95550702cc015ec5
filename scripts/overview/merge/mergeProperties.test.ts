import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {splitPage} from '../../../src/knowledge/frontMatter.ts';
import {readPage} from '../../../src/knowledge/page.ts';
import {footnoteFaults} from '../../content/footnotes.ts';
import {PATIENCE, runs} from '../../gate/seed.ts';
import {parseBody} from './body.ts';
import {cutFurther} from './cutFurther.ts';
import {readEntries} from './frontMatterSource.ts';
import {mergePage, type MergedPage} from './mergePage.ts';
import {cutBlocks} from './units.ts';
import type {Side, Versions} from './threeWay.ts';
import {anyEdits, separateEdits} from './randomEdits.fixture.ts';
import {wordsOf} from './words.ts';

describe('whatever the pages', {timeout: PATIENCE}, () => {
  test('one that only one side changed reads as that side has it, byte for byte', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (base, other) => {
        const merged = {type: 'merged', text: other};
        expect(mergePage({base, fresh: other, disk: base})).toEqual(merged);
        expect(mergePage({base, fresh: base, disk: other})).toEqual(merged);
        expect(mergePage({base, fresh: other, disk: other})).toEqual(merged);
      }),
      {numRuns: runs(2500)},
    );
  });

  test('a merge of anything ends in a text or in conflicts', () => {
    const mark = fc.constantFrom(
      ...['---\n', 'a: 1\n', 'a: [x, y]\n', 'b: {c: d}\n', '\r\n', '\n', '\n\n', '# c\n', ' '],
      ...[
        '- x',
        'w1 ',
        'w2 ',
        '[^a]',
        'x[^a]\n\n[^a]: n\n',
        '[r]: <x>',
        '{',
        '<b>',
        '```',
        '> ',
        '|',
        '\uFEFF',
      ],
    );
    const text = fc
      .array(mark, {maxLength: 14})
      .map((marks) => (marks.length % 2 === 0 ? `---\n${marks.join('')}` : marks.join('')));
    fc.assert(
      fc.property(text, text, text, fc.constantFrom(...SIDES), (base, fresh, disk, side) => {
        const result = mergePage({base, fresh, disk});
        expect(result.type === 'merged' || result.conflicts.length > 0).toBe(true);
        expect('text' in result && 'conflicts' in result).toBe(false);
        expect(mergePage({base, fresh, disk}, side).type).toBe('merged');
      }),
      {numRuns: runs(400, 10_000)},
    );
  });

  test('changes that do not meet all arrive, and nothing else moves', () => {
    fc.assert(
      fc.property(separateEdits, ({merged, ...versions}) => {
        const text = textOf(versions);
        expect(partsOf(text)).toEqual(partsOf(merged));
        expect(linesOnlyIn(text, [versions.fresh, versions.disk, merged])).toEqual([]);
        expect(text.includes('\r')).toBe(versions.disk.includes('\r'));
        const hasBody = [text, versions.disk].every((page) => !/---\s*$/.test(page));
        expect(text.endsWith('\n')).toBe((hasBody ? versions.disk : text).endsWith('\n'));
      }),
      {numRuns: runs(400, 10_000)},
    );
  });

  test('no new word is lost without a conflict, a preference resolves each, and it does not matter which side is which', () => {
    let merges = 0;
    fc.assert(
      fc.property(anyEdits, fc.constantFrom(...SIDES), (versions, side) => {
        freezeShared(versions);
        const result = mergePage(versions);
        if (result.type === 'merged') {
          merges += 1;
          expectWordsKept(versions, result);
        }
        expectPreferred(versions, side, result);
        expectSwappedAlike(versions, result);
      }),
      {numRuns: runs(400, 10_000)},
    );
    expect(merges).toBeGreaterThan(100);
  });
});

/** Freezes what all merges of a page have in common, so that one that changes any of it throws. */
function freezeShared({base, fresh, disk}: Versions): void {
  for (const page of [base, fresh, disk]) {
    const {yaml, body} = splitPage(page);
    freeze(parseBody(body));
    freeze(cutBlocks(body)?.units.map((unit) => [unit, cutFurther(unit)]));
    freeze([...(readEntries(yaml) ?? [])]);
  }
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}

type Merged = Extract<MergedPage, {type: 'merged'}>;

/** A merged page has the new words of both sides and is sound, and the next run leaves it as it is. */
function expectWordsKept(versions: Versions, result: Merged): void {
  expect(lostFrom(versions.disk, versions.base, result.text)).toEqual([]);
  expect(lostFrom(versions.fresh, versions.base, result.text)).toEqual([]);
  expect(faultsOf(result.text)).toEqual([]);
  expect(mergePage({...versions, base: versions.fresh, disk: result.text})).toEqual(result);
}

/** A preference resolves every conflict, keeps the words of that side and gives a sound page. */
function expectPreferred(versions: Versions, side: Side, plain: MergedPage): void {
  const text = textOf(versions, side);
  const preferred = side === 'page' ? versions.disk : versions.fresh;
  expect(lostFrom(preferred, versions.base, text)).toEqual([]);
  if (plain.type === 'merged') expect(text).toBe(plain.text);
  else expect(faultsOf(text)).toEqual([]);
}

/** It does not matter to the outcome which side made which change. */
function expectSwappedAlike({base, fresh, disk}: Versions, one: MergedPage): void {
  const other = mergePage({base, fresh: disk, disk: fresh});
  expect(other.type).toBe(one.type);
  if (one.type === 'merged' && other.type === 'merged') {
    expect(wordsOf(other.text).sort()).toEqual(wordsOf(one.text).sort());
  }
}

const SIDES: readonly Side[] = ['overview', 'page'];

function textOf(versions: Versions, prefer?: Side): string {
  const result = mergePage(versions, prefer);
  expect(result).toMatchObject({type: 'merged'});
  return result.type === 'merged' ? result.text : '';
}

/** The front matter, the blocks of the base in order, and what was added, of which the order is free. */
function partsOf(text: string): unknown {
  const [head = '', body = ''] = text.replaceAll('\r\n', '\n').split(/(?<=\n---\n)/);
  const blocks = body
    .split(/\n[ ]*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  const isFree = (block: string) => /^A block|^\[\^/.test(block);
  return {
    head,
    blocks: blocks.filter((block) => !isFree(block)),
    free: blocks.filter(isFree).sort(),
  };
}

function linesOnlyIn(text: string, others: readonly string[]): string[] {
  const known = new Set(others.flatMap((other) => other.split(/\r?\n/)));
  return text.split(/\r?\n/).filter((line) => !known.has(line));
}

/** The words that a side has, the base has not, and the text has not. */
function lostFrom(side: string, base: string, text: string): string[] {
  const [before, after] = [new Set(wordsOf(base)), new Set(wordsOf(text))];
  return wordsOf(side).filter((word) => !before.has(word) && !after.has(word));
}

function faultsOf(text: string): unknown[] {
  const page = readPage('page.mdx', text);
  return 'tree' in page ? footnoteFaults(page) : [page];
}

import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readPage} from '../../../src/knowledge/page.ts';
import {footnoteFaults} from '../../content/footnotes.ts';
import {PATIENCE, runs} from '../../gate/seed.ts';
import {oncePerText} from '../tests/oncePerText.fixture.ts';
import {mergePage, type MergedPage} from './mergePage.ts';
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

  test('no new word of either side is lost without a conflict, and the page is sound', () => {
    let merges = 0;
    fc.assert(
      fc.property(anyEdits, (versions) => {
        const result = mergeOnce(versions);
        if (result.type === 'conflict') return;
        merges += 1;
        expect(lostFrom(versions.disk, versions.base, result.text)).toEqual([]);
        expect(lostFrom(versions.fresh, versions.base, result.text)).toEqual([]);
        expect(faultsOf(result.text)).toEqual([]);
        expect(mergePage({...versions, base: versions.fresh, disk: result.text})).toEqual(result);
      }),
      {numRuns: runs(400, 10_000)},
    );
    expect(merges).toBeGreaterThan(100);
  });

  test('a preference resolves every conflict, keeps the words of that side and gives a sound page', () => {
    fc.assert(
      fc.property(anyEdits, fc.constantFrom(...SIDES), (versions, side) => {
        const text = textOf(versions, side);
        const plain = mergeOnce(versions);
        if (plain.type === 'merged') expect(text).toBe(plain.text);
        const preferred = side === 'page' ? versions.disk : versions.fresh;
        expect(lostFrom(preferred, versions.base, text)).toEqual([]);
        expect(faultsOf(text)).toEqual([]);
      }),
      {numRuns: runs(400, 10_000)},
    );
  });

  test('it does not matter to the outcome which side made which change', () => {
    fc.assert(
      fc.property(anyEdits, ({base, fresh, disk}) => {
        const one = mergeOnce({base, fresh, disk});
        const other = mergePage({base, fresh: disk, disk: fresh});
        expect(other.type).toBe(one.type);
        if (one.type === 'merged' && other.type === 'merged') {
          expect(wordsOf(other.text).sort()).toEqual(wordsOf(one.text).sort());
        }
      }),
      {numRuns: runs(400, 10_000)},
    );
  });
});

/** Three properties draw the same pages, since they have the same seed. */
function mergeOnce({base, fresh, disk}: Versions): MergedPage {
  return mergeText(JSON.stringify([base, fresh, disk]));
}

const mergeText = oncePerText((texts) => {
  const [base, fresh, disk]: [string, string, string] = JSON.parse(texts);
  return mergePage({base, fresh, disk});
});

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

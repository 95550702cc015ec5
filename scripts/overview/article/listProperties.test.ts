import fc from 'fast-check';
import {toString} from 'mdast-util-to-string';
import {expect, test} from 'vitest';
import {PATIENCE, runs} from '../../gate/seed.ts';
import {readPage} from '../../../src/knowledge/page.ts';
import {outlineFrom, pagesOf, problemsOf, reportOf} from '../tests/fromMarkdown.fixture.ts';
import {oncePerText} from '../tests/oncePerText.fixture.ts';
import type {Outline} from './model.ts';

/*
 * Random lists in the forms of published ones. In their text each `word` is replaced by a word of its own, `w1q`, `w2q`,
 * ..., and each `url` by an address of its own, so that a test sees which are lost.
 */

const name = fc.constantFrom(
  ...[
    '[word](url)',
    '[word](url)',
    '[word](url)',
    '**[word](url)**',
    '**word**',
    '~~[word](url)~~',
  ],
  ...['[word][ref]', '[![word](url)](url)', '⭐ [word](url)', '[word](./word/)', '[Docs](url)'],
  ...[
    '<a href="url"><b>word</b></a>',
    'url',
    '[More…](url)',
    'word',
    '[word](#gone)',
    'word word.',
  ],
);
const remark = fc.constantFrom(
  ...['', '', '', ' (2020)', ' by [word](url)', ' *word*', ' ![word](url)', ' ⭐ 1.2k', ' `word`'],
  ...[' [[word](url)]', ' (formerly word)', ' (word)', ' :word:', ' (', '[^n]', ' by word & word'],
);
const separator = fc.constantFrom(
  ...[' - ', ': ', ' — ', '——', '：', ' | ', '|', ' ', ', ', '. ', ' -', '', ' → ', '\\\n'],
);
const text = fc.constantFrom(
  ...[
    '',
    'word word.',
    'Word. Word `word`',
    'word ([Demo](url)) `word`',
    '**word** word',
    '字word。',
  ],
  ...['word <b>word</b><br>', '[word](url)', ':::word', 'word[^n]', '{word}', 'word\n  word'],
);
const entry = fc.tuple(name, remark, separator, text).map((parts) => parts.join(''));
const line = entry.map((words) => words.replace(/\\?\n\s*/g, ' '));

const {list} = fc.letrec<{list: string; item: string}>((tie) => ({
  list: fc
    .tuple(fc.array(tie('item'), {minLength: 1, maxLength: 4}), fc.constantFrom('\n', '\n\n'))
    .map(([items, gap]) => items.join(gap)),
  item: fc
    .tuple(fc.constantFrom('- ', '* ', '1. '), entry, fc.option(tie('list'), {maxDepth: 2}))
    .map(([mark, words, below]) =>
      [
        `${mark}${words.trim()}`,
        ...(below === null ? [] : below.split('\n').map((each) => `    ${each}`)),
      ].join('\n'),
    ),
}));

const row = fc
  .array(line, {minLength: 1, maxLength: 4})
  .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
const table = fc
  .array(row, {minLength: 1, maxLength: 4})
  .map((rows) => ['| word | word | word |', '| --- | --- | --- |', ...rows].join('\n'));
const lines = fc
  .array(line, {minLength: 1, maxLength: 4})
  .map((all) => all.map((each) => `${each}<br>`).join('\n'));
const html = fc
  .array(line, {minLength: 1, maxLength: 3})
  .map((all) => `<ul>${all.map((each) => `<li>${each}</li>`).join('')}</ul>`);
const other = fc.constantFrom(
  ...['word word.', '**word**', 'word:', '[back to top](#top)', '- [word](#gone)', '<!-- word -->'],
  '<details><summary>word</summary>\n\n- [word](#one)\n\n</details>',
);
const section = fc
  .tuple(
    fc.constantFrom('## word', '## word', '### word {#an-id}', '# word', '## Contents'),
    fc.array(fc.oneof({weight: 4, arbitrary: list}, table, lines, html, line, other), {
      maxLength: 3,
    }),
  )
  .map(([heading, blocks]) => [heading, ...blocks].join('\n\n'));

const article = fc.array(section, {minLength: 1, maxLength: 3}).map((sections) => {
  let words = 0;
  const body = ['# word', ...sections, '[^n]: word', '[ref]: url'].join('\n\n');
  return body
    .replace(/url/g, () => `https://a${++words}.example.org`)
    .replace(/word/gi, () => `w${++words}q`);
});

/** Both properties draw the same lists, since they have the same seed. */
const outlineOf = oncePerText(outlineFrom);

function whateverTheList(check: (outline: Outline) => void, numRuns: number): void {
  let checked = 0;
  fc.assert(
    fc.property(article, (markdown) => {
      const outlines: Outline[] = [];
      problemsOf(() => outlines.push(outlineOf(markdown)));
      checked += outlines.length;
      outlines.forEach(check);
    }),
    {numRuns},
  );
  expect(checked).toBeGreaterThan(numRuns * 0.8);
}

test('whatever the list, its parts are the whole file', {timeout: PATIENCE}, () => {
  whateverTheList(
    ({article: {text: whole}, parts}) => {
      let covered = 0;
      for (const {start, end} of parts) {
        expect(start).toBe(covered);
        expect(end).toBeGreaterThan(start);
        covered = end;
      }
      expect(covered).toBe(whole.length);
    },
    runs(150, 4000),
  );
});

test(
  'whatever the list, each word of it stands on the page of its part',
  {timeout: PATIENCE},
  () => {
    whateverTheList(
      (outline) => {
        const carried = new Map(
          pagesOf(outline).map(({path, text: page}) => {
            const read = readPage(path, page);
            if ('message' in read) throw new Error(`${path}: ${read.message}`);
            return [path, page + toString(read.tree)];
          }),
        );
        const lost = reportOf(outline).parts.flatMap(({start, end, type, pages}) => {
          if (type === 'label' || pages.length === 0) return [];
          const words = outline.article.text.slice(start, end).match(/w\d+q/g) ?? [];
          return words.filter((word) => !pages.every((path) => carried.get(path)?.includes(word)));
        });
        expect(lost).toEqual([]);
      },
      runs(150, 4000),
    );
  },
);

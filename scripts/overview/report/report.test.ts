import {expect, test} from 'vitest';
import {outlineFrom, reportOf} from '../tests/fromMarkdown.fixture.ts';
import {formatReport} from './formatReport.ts';

const linesOf = (markdown: string) => formatReport(reportOf(outlineFrom(markdown))).split('\n');

test('a report says what became of the pages and of the article', () => {
  expect(linesOf('# One\n\nKey projects:\n\n- **A:** x[^a]\n- **B:** y\n\n[^a]: a')).toEqual([
    'blog/article.md -> docs',
    '  pages      1 landing, 1 category, 2 project',
    '          4  created',
    '  article    5 parts from the first to the last character: 1 heading, 1 label, 2 entry, 1 definition',
  ]);
});

test('a definition that nothing uses is named', () => {
  expect(linesOf('# One\n\n- **A:** x\n\n[^a]: a').at(-1)).toBe(
    '  blog/article.md:5:1 the footnote definition [a] is not used and is on no page',
  );
});

test('a label that only announces cards is on no page', () => {
  const {parts} = reportOf(outlineFrom('# One\n\nKey projects:\n\n- **A:** x'));
  expect(parts.map(({type, pages}) => [type, pages])).toEqual([
    ['heading', ['one/index.mdx']],
    ['label', []],
    ['entry', ['one/a.mdx']],
  ]);
});

test('names that look alike are reported with the line of each', () => {
  expect(linesOf('# One\n\n- **PAAL AI:** x\n- **lPAAL:** y').at(-1)).toBe(
    '  blog/article.md:4:1 "lPAAL" looks like "PAAL AI" in blog/article.md:3: if they are one project, write one name and add "(also ...)"',
  );
});

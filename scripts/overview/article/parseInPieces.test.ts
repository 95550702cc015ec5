import fc from 'fast-check';
import type {Root} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, test} from 'vitest';
import {writeArticle} from '../../bench/article.ts';
import {parseInPieces} from './parseInPieces.ts';
import {randomArticle} from '../proof/randomArticle.ts';

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);

const parse = (text: string): Root => processor.parse(text);

/** Parses in the smallest pieces. @returns also how many texts the parser got */
function inPieces(text: string): {tree: Root; parsed: number} {
  let parsed = 0;
  const count = (piece: string) => {
    parsed += 1;
    return parse(piece);
  };
  const tree = parseInPieces(text, count, 1);
  return {tree, parsed};
}

test.each([
  ['is cut at headings', 'a\n\n# b\n\nc\n\n## d\n', 3],
  ['is cut without blank lines at its end', '- a\n\n# b', 2],
  [
    'takes definitions from everywhere',
    '[a]: x\n\n# b [c]\n\n[a] [^n]\n\n# d\n\n[c]: y\n\n[^n]: z\n',
    3,
  ],
  [
    'takes definitions from lists and quotes',
    '[a] [b c]\n\n# d\n\n> - [a]: x\n\n* > [b\n  > c]: y\n',
    4,
  ],
  ['is not cut within code', '```sh\na\n\n# b\n```\n\n[a]\n', 2],
  ['is not cut within a comment', '<!-- a\n\n# b\n-->\n', 2],
  ['is not cut within front matter', '---\na: x\n\n# b\n---\n\n[a]\n', 1],
  ['is read again where code looks like a definition', '[a]\n\n# b\n\n    [a]: x\n', 4],
  ['is read as a whole where code stays open', 'a\n\n# b\n\n```\nc', 3],
])('an article %s', (_, text, parses) => {
  const {tree, parsed} = inPieces(text);
  expect(tree.children).toEqual(parse(text).children);
  expect(parsed).toBe(parses);
});

test.each([200, 2000])('the parser gets each character of %i projects once', (projects) => {
  const text = writeArticle(projects);
  const lengths: number[] = [];
  const measure = (piece: string) => {
    lengths.push(piece.length);
    return parse(piece);
  };
  parseInPieces(text, measure, 10_000);
  const sum = lengths.reduce((total, length) => total + length, 0);
  expect(sum / text.length).toBeLessThan(1.1);
  expect(Math.max(...lengths)).toBeLessThan(40_000);
});

describe('whatever the article', {timeout: 240_000}, () => {
  test('its pieces are what the parser makes of the whole', () => {
    let cut = 0;
    const articles = fc
      .array(randomArticle, {minLength: 1, maxLength: 3})
      .map((texts) => texts.join('\n\n').replace(/^\uFEFF/, ''));
    const check = (text: string) => {
      const {tree, parsed} = inPieces(text);
      expect(tree.children).toEqual(parse(text).children);
      if (parsed > 1) cut += 1;
    };
    fc.assert(fc.property(articles, check), {numRuns: 700});
    expect(cut).toBeGreaterThan(200);
  });
});

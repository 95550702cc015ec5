import fc from 'fast-check';
import type {Root} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, test} from 'vitest';
import {writeArticle} from '../../bench/article.ts';
import {PATIENCE, runs} from '../../gate/seed.ts';
import {parseInPieces} from './parseInPieces.ts';
import {randomArticle} from '../tests/randomArticle.fixture.ts';

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);

const parse = (text: string): Root => processor.parse(text);

/** Parses in the smallest pieces. @returns also whether the parser got the text as a whole */
function inPieces(text: string): {tree: Root; isWhole: boolean} {
  const texts: string[] = [];
  const remember = (piece: string) => {
    texts.push(piece);
    return parse(piece);
  };
  const tree = parseInPieces(text, remember, {length: 1});
  return {tree, isWhole: texts.includes(text)};
}

test.each([
  ['is cut at headings', 'a\n\n# b\n\nc\n\n## d\n', false],
  ['is cut without blank lines at its end', '- a\n\n# b', false],
  [
    'takes definitions from everywhere',
    '[a]: x\n\n# b [c]\n\n[a] [^n]\n\n# d\n\n[c]: y\n\n[^n]: z\n',
    false,
  ],
  [
    'takes definitions from lists and quotes',
    '[a] [b c]\n\n# d\n\n> - [a]: x\n\n* > [b\n  > c]: y\n',
    false,
  ],
  ['takes definitions with brackets', '[a\\]b]\n\n# d\n\n[a\\]b]: x\n', false],
  ['is not cut within code', '```sh\na\n\n# b\n```\n\n[a]\n', true],
  ['is not cut within a comment', '<!-- a\n\n# b\n-->\n', true],
  ['is not cut within front matter', '---\na: x\n\n# b\n---\n\n[a]\n', true],
  ['is read again if code looks like a definition', '[a]\n\n# b\n\n    [a]: x\n', false],
  ['is read again if a bullet looks like a definition', '- [a]: <\n- [a]', false],
  ['is read as a whole if code stays open', 'a\n\n# b\n\n```\nc', true],
])('an article %s', (_, text, isReadAsWhole) => {
  const {tree, isWhole} = inPieces(text);
  expect(tree.children).toEqual(parse(text).children);
  expect(isWhole).toBe(isReadAsWhole);
});

test.each([
  ['few characters of plain', 2000, '- ', 0.1],
  ['each character once of other', 200, '* ', 1.1],
  ['each character once of other', 2000, '* ', 1.1],
])('the parser gets %s entries, of which there are %i', (_, projects, bullet, share) => {
  const text = writeArticle(projects).replaceAll('\n- ', `\n${bullet}`);
  const lengths: number[] = [];
  const measure = (piece: string) => {
    lengths.push(piece.length);
    return parse(piece);
  };
  parseInPieces(text, measure, {length: 10_000});
  const sum = lengths.reduce((total, length) => total + length, 0);
  expect(sum / text.length).toBeLessThan(share);
  expect(Math.max(...lengths)).toBeLessThan(40_000);
});

describe('whatever the article', {timeout: PATIENCE}, () => {
  test('its pieces are what the parser makes of the whole', () => {
    let cut = 0;
    const articles = fc
      .array(randomArticle, {minLength: 1, maxLength: 3})
      .map((texts) => texts.join('\n\n').replace(/^\uFEFF/, ''));
    const check = (text: string) => {
      const {tree, isWhole} = inPieces(text);
      expect(tree.children).toEqual(parse(text).children);
      if (!isWhole) cut += 1;
    };
    fc.assert(fc.property(articles, check), {numRuns: runs(350, 7000)});
    expect(cut).toBeGreaterThan(100);
  });
});

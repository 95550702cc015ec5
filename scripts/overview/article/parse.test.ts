import {describe, expect, test} from 'vitest';
import {articleFrom, problemsOf} from '../tests/fromMarkdown.fixture.ts';
import {parseArticle} from './parse.ts';

describe('an article', () => {
  test('may begin with a byte-order mark, which stays a character of the file', () => {
    const {text, offset, tree} = articleFrom('\uFEFF# One');
    expect({text, offset, column: tree.children[0]?.position?.start.column}).toEqual({
      text: '\uFEFF# One',
      offset: 1,
      column: 1,
    });
  });

  test.each(['\n', '\r\n', '\r'])(
    'has \\n between its lines in the tree if the file has %j',
    (end) => {
      expect(articleFrom(['```', 'a', 'b', '```'].join(end)).tree.children[0]).toMatchObject({
        value: 'a\nb',
      });
    },
  );

  test('has settings for categories in its front matter, and the keys of the blog', () => {
    const {frontMatter} = articleFrom(
      '---\ndate: 2026-11-22\ncategories:\n  One: {slug: uno}\n---\n',
    );
    expect(frontMatter).toEqual({date: '2026-11-22', categories: {One: {slug: 'uno'}}});
  });

  test.each([
    ['---\ntitle: [\n---\n', '2:8 not valid YAML: a bracket or brace is not closed: close it'],
    [
      '---\ntitle: *a\n---\n',
      '2:1 not valid YAML: a text that begins with * refers to another value: put it in quotes',
    ],
    ['---\njust words\n---\n', '2:1 front matter must be keys with values, such as title: Example'],
    ['---\ntitle: 3\n---\n', '2:8 title must be text: put it in quotes'],
    [
      '---\ncategories:\n  One: {slug: Big One}\n---\n',
      '3:15 categories: One: slug must be lower-case words joined by hyphens, of the letters a to z and digits',
    ],
    [
      '---\ncategories:\n  One: {slug: con}\n---\n',
      '3:15 categories: One: slug cannot be the name of a folder: it is reserved or has more than 60 letters; choose another',
    ],
    [
      '---\ncategories:\n  One: {slugs: one}\n---\n',
      '3:16 categories: One: unknown key "slugs". Did you mean "slug"?',
    ],
    ['one\ntwo\0', '2:4 not a Markdown file: it contains a NUL character; remove it'],
  ])('that begins %j is refused', (text, problem) => {
    expect(problemsOf(() => articleFrom(text))).toEqual([`blog/article.md:${problem}`]);
  });

  test('that is not text in UTF-8 is refused', () => {
    expect(problemsOf(() => parseArticle('a.md', Uint8Array.of(0x61, 0xff), undefined))).toEqual([
      'a.md:1:1 not a Markdown file: it is not text in UTF-8; save it as UTF-8',
    ]);
  });

  test.each(['a.txt', 'a', 'a.mdx', 'a.md.zip'])('that is called %s is refused', (file) => {
    expect(problemsOf(() => parseArticle(file, new Uint8Array(), undefined))).toEqual([
      `${file}:1:1 not a Markdown file: the overview is a file that ends in .md`,
    ]);
  });

  test.each(['a.md', 'a.MD', 'a.b.markdown'])('may be called %s', (file) => {
    expect(parseArticle(file, new Uint8Array(), undefined).tree.children).toEqual([]);
  });
});

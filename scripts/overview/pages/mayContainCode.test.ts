import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readPage} from '../../../src/knowledge/page.ts';
import {PATIENCE, runs} from '../../gate/seed.ts';
import {readWords} from '../../../src/knowledge/assemble.ts';
import {outlineFrom, pagesOf, problemsOf} from '../tests/fromMarkdown.fixture.ts';
import {mayContainCode} from './mayContainCode.ts';
import {randomArticle} from '../tests/randomArticle.fixture.ts';
import {readFresh} from './verify.ts';

test.each([
  ['plain text, 3 > 2 }', false],
  [String.raw`www.a.org\<`, true],
  [String.raw`escaped \{ and \<`, false],
  [String.raw`a backslash \\\{ before`, false],
  [String.raw`escaped backslashes \\{ and \\\\<`, true],
  ['`{` in code', true],
  ['important and an import', false],
  ['text\nimport x', true],
  ['export', true],
])('%j may contain code: %s', (text, expected) => {
  expect(mayContainCode(text)).toBe(expected);
});

describe('whatever the text', {timeout: PATIENCE}, () => {
  const SIGNS = [
    ...'\\{}<>`*_[]()!|#-+:;@/ \n\t"\'~$=&^.ia1',
    ...[
      '\\{',
      '\\<',
      '\\\\',
      '\n\n',
      '    ',
      '```',
      '~~~',
      '> ',
      '- ',
      '1. ',
      '[^a]',
      '[^a]: ',
      '[a]: ',
    ],
    ...[
      'import',
      ' import',
      '\nexport x',
      'https://a.org/',
      'www.a.org',
      'a@b.org',
      '](',
      '| a |\n| - |\n',
    ],
  ];

  test('it is valid MDX if it cannot contain code', () => {
    let sound = 0;
    const check = (pieces: readonly string[]) => {
      const text = `---\ntitle: A\n---\n\n${pieces.join('')}`;
      if (mayContainCode(text)) return;
      sound += 1;
      expect(readPage('page.mdx', text)).toHaveProperty('tree');
    };
    const pieces = fc.array(fc.constantFrom(...SIGNS), {maxLength: 14});
    fc.assert(fc.property(pieces, check), {numRuns: runs(3000, 60_000)});
    expect(sound).toBeGreaterThan(1000);
  });

  test('the quick check of a page that the generator wrote finds what the full one finds', () => {
    let parsed = 0;
    let spared = 0;
    const check = (article: string) => {
      problemsOf(() => {
        for (const {path, text} of pagesOf(outlineFrom(article))) {
          const [quick, full] = [readFresh(path, text), readWords(path, text)];
          if (mayContainCode(text)) parsed += 1;
          else spared += 1;
          expect(essence(quick)).toEqual(essence(full));
        }
      });
    };
    fc.assert(fc.property(randomArticle, check), {numRuns: runs(250, 5000)});
    expect(spared).toBeGreaterThan(250);
    expect(parsed).toBeGreaterThan(5);
  });
});

function essence(page: ReturnType<typeof readWords>): unknown {
  return 'message' in page ? page : page.frontMatter.data;
}

import {expect, test} from 'vitest';
import {citations} from './citations.ts';
import {findingsOf} from './findingsOf.fixture.ts';
import {footnotes} from './footnotes.ts';
import {oneTitle} from './oneTitle.ts';
import {ownWords, PLACEHOLDER} from './ownWords.ts';
import {pictureWords} from './pictureWords.ts';
import type {Rule} from './rule.ts';

const yaml = 'checked: 2026-11-22\n';

test.each<[Rule, string, string | undefined]>([
  [oneTitle, '# A', 'a second title: write ## before the heading, for a section of the page'],
  [oneTitle, 'A\n===', 'a second title: write ## before the heading, for a section of the page'],
  [oneTitle, '## A\n\n```sh\n# no heading\n```', undefined],
  [
    ownWords,
    PLACEHOLDER,
    '"One sentence that says what it is." is still there: replace this line with what the project is',
  ],
  [ownWords, `The manual says: ${PLACEHOLDER}`, undefined],
  [
    pictureWords,
    '![ ](a.png)',
    'a picture without words: say what it shows between the brackets, as in ![What it shows](picture.png)',
  ],
  [
    pictureWords,
    '![][a]\n\n[a]: a.png',
    'a picture without words: say what it shows between the brackets, as in ![What it shows](picture.png)',
  ],
  [pictureWords, '![网络](a.png) ![](', undefined],
  [footnotes, '[^ docs]', 'a space in [^ docs]: write [^docs]'],
  [footnotes, '[^docs ]', 'a space in [^docs ]: write [^docs]'],
  [footnotes, '\\[^ docs] `[^ docs]` [^ a b]', undefined],
  [citations, 'It runs.[^ docs]', undefined],
])('%o in %j: %s', (rule, body, message) => {
  expect(findingsOf(rule, {yaml, body})).toEqual(
    message === undefined ? [] : [`docs/x/x.mdx:9:1 ${message}`],
  );
});

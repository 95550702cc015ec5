import {describe, expect, test} from 'vitest';
import {claimsIn, evidenceOf, type Evidence, type Statements} from './evidence.ts';
import {readPage} from './page.ts';
import type {ProjectFrontMatter} from './schema.ts';

const NO_FACTS: Statements = {sources: {}, relations: [], events: []};
const AT_HOME = {...NO_FACTS, website: 'https://www.example.org'};

const NOTES = `
[^own]: [Manual](https://example.org/manual), seen 2026-11-22.

[^news]: [News][], seen 2026-11-22.

[^overview-2024]: "Decentralizing AI: An Overview", first edition, 2024.
[^remark]: Without the test network.

[^atlas]: The atlas's own search, 2026-11-30.

[news]: https://news.example.com/a
`;

function evidence(body: string, facts: Statements = AT_HOME): Evidence {
  const page = readPage('docs/x.mdx', `---\ntitle: X\n---\n\n${body}\n${NOTES}`);
  if ('message' in page) throw new Error(page.message);
  return evidenceOf(claimsIn(page.tree), facts);
}

/** As `own others overview`. */
function counts({own, others, overview}: Evidence): string {
  return `${own} ${others} ${overview}`;
}

test('a page without sources makes no claims', () => {
  expect(evidence('Text.')).toEqual({claims: 0, own: 0, others: 0, overview: 0});
});

describe('references close a claim', () => {
  test.each([
    ['one by one', 'One.[^own] Two.[^own] Three.', '2 0 0'],
    ['together', 'One.[^own][^news]', '1 0 0'],
    ['with spaces and marks between', 'One.[^news] [^news], [^own].', '1 0 0'],
    ['within emphasis', 'One **is two.[^news]**[^own] Three.', '1 0 0'],
    ['apart by a word in code', 'One[^own] `x`[^news].', '1 1 0'],
    ['at the end of a block', 'One.[^own]\n\n[^news] Two.', '1 1 0'],
    ['in every item of a list', '- One.[^own]\n- Two.[^news]', '1 1 0'],
    ['in every cell of a table', '| a[^own] | b[^news] |\n| - | - |\n| c | d[^own] |', '2 1 0'],
  ])('%s', (_, body, expected) => {
    expect(counts(evidence(body))).toBe(expected);
  });
});

describe('a claim is supported by', () => {
  test.each([
    ['the project where one of its sources is its own', 'A.[^overview-2024][^news][^own]', '1 0 0'],
    ['others where a source is, but none is its own', 'A.[^overview-2024][^news]', '0 1 0'],
    ['the overview where nothing else says so', 'A.[^overview-2024]', '0 0 1'],
    ['the source beside a remark', 'A.[^remark][^news]', '0 1 0'],
    ['nobody where there is only a remark, which names no source', 'A.[^remark]', '0 0 0'],
  ])('%s', (_, body, expected) => {
    expect(counts(evidence(body))).toBe(expected);
  });
});

test('what the atlas found by its own search is no claim about the project', () => {
  expect(evidence('Nothing newer was found.[^atlas]').claims).toBe(0);
  expect(counts(evidence('One.[^own] No other source was found.[^atlas]'))).toBe('1 0 0');
  expect(counts(evidence('One, and nothing else.[^atlas][^news]'))).toBe('0 1 0');
});

describe('an address is the project’s own', () => {
  test.each<[string, Partial<ProjectFrontMatter>, string, boolean]>([
    ['below its website', {website: 'https://a.org'}, 'http://www.a.org/x?y#z', true],
    ['not on a longer host', {website: 'https://a.org'}, 'https://a.org.uk/x', false],
    ['not on another host of its domain', {website: 'https://a.org'}, 'https://b.a.org/', false],
    ['below its documentation', {documentation: 'https://d.io/a/'}, 'https://d.io/a/b', true],
    ['at that very address', {documentation: 'https://d.io/a/'}, 'https://d.io/a', true],
    ['below its demo', {demo: 'https://try.org'}, 'https://try.org/x', true],
    ['not beside it', {documentation: 'https://d.io/a'}, 'https://d.io/about', false],
    [
      'below a further page',
      {own_pages: ['https://medium.com/@Me']},
      'https://medium.com/@me/1',
      true,
    ],
    [
      'with the owner of its code',
      {repository: 'https://github.com/Me/a'},
      'https://github.com/me/b',
      true,
    ],
    [
      'not with another owner',
      {repository: 'https://github.com/me/a'},
      'https://github.com/men/b',
      false,
    ],
  ])('%s', (_, home, source, isOwn) => {
    const facts = {...NO_FACTS, ...home, sources: {token: source}};
    expect(evidence('', facts)).toMatchObject({claims: 1, own: isOwn ? 1 : 0});
  });
});

test('facts, relations and events are claims, each with its one source', () => {
  const facts: Statements = {
    ...AT_HOME,
    sources: {token: 'https://example.org/token', founded: 'overview'},
    relations: [{type: 'built-on', target: 'Y', source: 'https://y.io'}],
    events: [{date: '2026', kind: 'launch', title: 'Opens', source: 'https://example.org'}],
  };
  expect(evidence('One.[^news]', facts)).toEqual({claims: 5, own: 2, others: 2, overview: 1});
});

import {describe, expect, test} from 'vitest';
import {citations} from './citations.ts';
import {dates} from './dates.ts';
import {factSources} from './factSources.ts';
import {findingsOf} from './findingsOf.fixture.ts';
import {lookAlikeNames} from './lookAlikeNames.ts';
import {relationTargets} from './relationTargets.ts';

const CHECKED = 'checked: 2026-11-22\n';

describe('citations', () => {
  const check = (body: string, yaml = CHECKED) =>
    findingsOf(citations, {
      yaml,
      body: `${body}\n\n[^a]: [A](https://example.org).\n[^overview-2024]: O.\n[^atlas]: S.\n[^b]: B.`,
    });

  test.each([
    'One.[^a]',
    '## Heading\n\nOne. Two.[^a]',
    '- One.[^a]\n- Two.[^a]\n\n  Three.',
    '> One.[^a]',
    'One.[^overview-2024]\n\nTwo.[^atlas]\n\nThree.[^b][^a]',
    'One.[^a]\n\n![Diagram](./x.png)',
  ])('accept %j', (body) => {
    expect(check(body)).toEqual([]);
  });

  test.each([
    ['One.', 9],
    ['One.[^a]\n\nTwo.', 11],
    ['- One.[^a]\n- Two.', 10],
    ['> One.', 9],
  ])('find none in %j', (body, line) => {
    const lines = check(body);
    expect(lines).toEqual([expect.stringContaining(`docs/x/x.mdx:${line}:`)]);
    expect(lines[0]).toContain('no source: end the sentence with a footnote');
  });

  test('are no remarks', () => {
    expect(check('One.[^b]')).toEqual([
      'docs/x/x.mdx:9:1 no source: the footnote [^b] names no page, so write [^b]: [Title](https://...), seen YYYY-MM-DD.',
    ]);
  });

  test('are not required on a page that nobody has checked', () => {
    expect(check('One.', '')).toEqual([]);
  });
});

describe('the source of a fact', () => {
  test('may be an address or the overview', () => {
    const yaml = `${CHECKED}token: XYZ\nfounded: 2021\nsources: {token: https://example.org, founded: overview}\n`;
    expect(findingsOf(factSources, {yaml})).toEqual([]);
  });

  test('is required', () => {
    expect(findingsOf(factSources, {yaml: `${CHECKED}token: XYZ\n`})).toEqual([
      'docs/x/x.mdx:3:8 token: no source: add "token: https://..." under sources, or "token: overview" where only the first edition of the overview says so',
    ]);
  });

  test('needs a fact', () => {
    const yaml = `${CHECKED}token: XYZ\nsources: {token: overview, tokens: overview}\n`;
    expect(findingsOf(factSources, {yaml})).toEqual([
      'docs/x/x.mdx:4:36 sources: the page states no "tokens". Did you mean "token"? Remove the line, or state the fact',
    ]);
  });
});

describe('dates', () => {
  const event = (date: string) => `  - {date: ${date}, kind: other, title: T, source: overview}\n`;

  test.each([[['2021', '2021-04', '2021-04-02', '2021-04', '2022']], [['2026-11', '2026-11-22']]])(
    'may be in the order %j',
    (order) => {
      const yaml = `${CHECKED}events:\n${order.map(event).join('')}`;
      expect(findingsOf(dates, {yaml})).toEqual([]);
    },
  );

  test.each([
    [['2022', '2021-12-31'], 'events: "T" of 2021-12-31 comes after one of 2022: put the oldest'],
    [['2026-11-23'], 'events: "T" of 2026-11-23 is after 2026-11-22, the day of the check'],
    [['2027'], 'events: "T" of 2027 is after 2026-11-22'],
  ])('may not be in the order %j', (order, problem) => {
    const yaml = `${CHECKED}events:\n${order.map(event).join('')}`;
    expect(findingsOf(dates, {yaml})).toEqual([expect.stringContaining(problem)]);
  });

  test.each(['since', 'until'])('of a relation, such as %s, may not be after the check', (key) => {
    const yaml = `${CHECKED}relations:\n  - {type: built-on, target: Acme, ${key}: 2026-11-23, source: overview}\n`;
    expect(findingsOf(dates, {yaml})).toEqual([
      expect.stringContaining(
        `relations: "Acme", ${key} 2026-11-23, is after 2026-11-22, the day of the check`,
      ),
    ]);
  });

  test('are required with a status', () => {
    expect(findingsOf(dates, {yaml: 'status: active\n'})).toEqual([
      'docs/x/x.mdx:2:9 status: no "checked": add the day on which you compared the page with its sources',
    ]);
  });
});

describe('the target of a relation', () => {
  const check = (target: string) =>
    findingsOf(relationTargets, {
      yaml: `relations:\n  - {type: built-on, target: ${target}, source: overview}\n`,
    });

  test.each(['Acme Network', 'Acme AI', 'Akme', 'Somebody Else'])('may be %s', (target) => {
    expect(check(target)).toEqual([]);
  });

  test('may not be one letter away from the name of a project', () => {
    expect(check('Acme Netwerk')).toEqual([
      'docs/x/x.mdx:3:30 relations: "Acme Netwerk" has no page. Did you mean "Acme Network"?',
    ]);
  });

  test('may not be almost the name of a project', () => {
    expect(check('Acme')).toEqual([
      'docs/x/x.mdx:3:30 relations: "Acme" is like "Acme Network" in docs/x/other.mdx: write that name if you mean it',
    ]);
  });
});

test('a page whose name looks like that of another is reported', () => {
  expect(findingsOf(lookAlikeNames, {yaml: 'aliases: [Acme AI]\n'})).toEqual([
    'docs/x/x.mdx:2:11 "Acme AI" looks like "Acme Network" in docs/x/other.mdx: if they are one project, keep one page; if not, add a word that tells them apart',
  ]);
});

import {describe, expect, test} from 'vitest';
import {readGlossary} from '../../src/knowledge/glossary.ts';
import {formatProblem} from '../../src/knowledge/problem.ts';
import {findingsOf} from './findingsOf.fixture.ts';
import {pastDays, pastDaysInGlossary} from './pastDays.ts';

const LATEST = '2026-11-29';
const footnote = (day: string) => `One.[^a]\n\n[^a]: [Title](https://example.org), seen ${day}.`;

describe('a day', () => {
  test.each([
    ['of a check, up to the day after the last change', 'checked: 2026-11-30\n', ''],
    ['of an event', 'events:\n  - {date: 2026-11, kind: other, title: T, source: overview}\n', ''],
    ['on which a source was seen', '', footnote('2026-11-29')],
    [
      'of a plan after the day of the check is the matter of another rule',
      'checked: 2026-11-22\nevents:\n  - {date: 2027, kind: other, title: T, source: overview}\n',
      '',
    ],
  ])('%s may be named', (_, yaml, body) => {
    expect(findingsOf(pastDays, {yaml, body, latestDay: LATEST})).toEqual([]);
  });

  test.each([
    [
      'checked: 2027-11-22\n',
      '',
      '2:10 checked: 2027-11-22 is still to come: the pages were last changed on 2026-11-29; write the day on which you looked',
    ],
    [
      'founded: 2027\n',
      '',
      '2:10 founded: 2027 is still to come: the pages were last changed on 2026-11-29; describe plans in the text, or write when it happened',
    ],
    [
      'events:\n  - {date: 2026-12, kind: other, title: T, source: overview}\n',
      '',
      '3:12 events: 2026-12 is still to come: the pages were last changed on 2026-11-29; describe plans in the text, or write when it happened',
    ],
    [
      'relations:\n  - {type: built-on, target: A, since: 2026, until: 2026-12, source: overview}\n',
      '',
      '3:53 relations: 2026-12 is still to come: the pages were last changed on 2026-11-29; describe plans in the text, or write when it happened',
    ],
    [
      '',
      footnote('2026-12-01'),
      '10:35 footnote: 2026-12-01 is still to come: the pages were last changed on 2026-11-29; write the day on which you looked',
    ],
  ])('that has not come is a problem: %j %j', (yaml, body, problem) => {
    expect(findingsOf(pastDays, {yaml, body, latestDay: LATEST})).toEqual([
      `docs/x/x.mdx:${problem}`,
    ]);
  });

  test('is never in the future where no commit is known', () => {
    expect(findingsOf(pastDays, {yaml: 'checked: 2999-12-31\n'})).toEqual([]);
  });

  test('of the glossary is checked too', () => {
    const text =
      'a: {term: A, words: [a], definition: A., sources: [{title: A, url: https://a.org, seen: 2027-01-01}]}';
    const file = {file: 'docs/glossary.yml', text};
    const {terms} = readGlossary(file, []);
    expect(pastDaysInGlossary(terms, file, LATEST).map(formatProblem)).toEqual([
      'docs/glossary.yml:1:89 a: 2027-01-01 is still to come: the pages were last changed on 2026-11-29; write the day on which you looked',
    ]);
    expect(pastDaysInGlossary(terms, file, undefined)).toEqual([]);
  });
});

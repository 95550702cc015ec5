import {describe, expect, test} from 'vitest';
import type {Answer} from './askAddress.ts';
import {issueCalls} from './issue.ts';
import {ALL_WELL, writeReport} from './report.ts';

const link = (url: string, answer: Answer, places = 1) => ({
  url,
  answer,
  places: Array.from({length: places}, (_, index) => ({file: 'docs/a.mdx', line: index + 1})),
});

test('the report says what is to be done, the most urgent first', () => {
  const report = writeReport({
    visited: [
      link('https://a.org/', {kind: 'gone', why: '404'}, 3),
      link('https://b.org/', {kind: 'there'}),
      link('https://c.org/', {kind: 'moved', to: 'https://d.org/'}),
      link('https://e.org/', {kind: 'unclear', why: '403'}),
    ],
    expired: [{host: 'f.org', reason: 'x', until: '2026-01-31'}],
    stale: [{file: 'docs/b.mdx'}, {file: 'docs/c.mdx', checked: '2026-01-01'}],
    day: '2026-06-01',
  });
  expect(report).toMatchInlineSnapshot(`
    "Outside addresses asked: 4.

    ## Links that lead nowhere

    Link to where the page is now, or to an archived copy.

    - \`https://a.org/\` at \`docs/a.mdx:1\` and 2 other places: \`404\`

    ## Exemptions that have ended

    Remove each from \`scripts/links/exemptions.yml\`, or give it another day.

    - \`f.org\`, until 2026-01-31: \`x\`

    ## Pages not checked since 2026-06-01

    Compare each with its sources, and write the day into \`checked\`.

    - \`docs/b.mdx\`: never
    - \`docs/c.mdx\`: 2026-01-01

    ## Links that lead elsewhere for good

    They work. Link there directly when you edit the page.

    - \`https://c.org/\` at \`docs/a.mdx:1\`: now \`https://d.org/\`

    ## Links that could not be asked

    The host refused or did not answer. Look with a browser if a link fails each week.

    - \`https://e.org/\` at \`docs/a.mdx:1\`: \`403\`
    "
  `);
});

test('what hosts and pages say is quoted', () => {
  const to = 'https://d.org/`@octocat`<b>';
  const report = writeReport({
    visited: [
      link('https://a.org/', {kind: 'gone', why: '404'}),
      link('https://c.org/', {kind: 'moved', to}),
    ],
    expired: [],
    stale: [],
    day: '2026-06-01',
  });
  expect(report).toContain('now ``https://d.org/`@octocat`<b>``');
});

test('a link that could not be asked is no reason for an issue', () => {
  const visited = [link('https://e.org/', {kind: 'unclear', why: '403'})];
  expect(writeReport({visited, expired: [], stale: [], day: '2026-06-01'})).toBe(ALL_WELL);
});

describe('the one issue', () => {
  const TITLE = 'Outside links and pages that need a look';
  const calls = (issues: readonly unknown[], report: string) =>
    issueCalls(JSON.stringify(issues), report, 'report.md').map((call) => call.join(' '));
  const ours = {number: 7, title: TITLE};
  const other = {number: 3, title: 'Another'};

  test('is opened', () => {
    expect(calls([other], 'x')).toEqual([`issue create --title ${TITLE} --body-file report.md`]);
  });

  test('is edited if it is open', () => {
    expect(calls([other, ours], 'x')).toEqual(['issue edit 7 --body-file report.md']);
  });

  test('is closed if all is well', () => {
    expect(calls([other, ours], ALL_WELL)).toEqual([`issue close 7 --comment ${ALL_WELL.trim()}`]);
    expect(calls([other], ALL_WELL)).toEqual([]);
  });

  test('stays one if there are two', () => {
    expect(calls([{...ours, number: 12}, ours], 'x')).toEqual([
      'issue edit 7 --body-file report.md',
      'issue close 12 --comment See #7.',
    ]);
  });
});

import {expect, test} from 'vitest';
import {findingsOf} from './findingsOf.fixture.ts';
import {shortLead} from './shortLead.ts';

const LONG = (count: number) =>
  `the text before the first heading (the lead) has ${count} sentences, 3 at most: move this one and what follows below a heading, or shorten the lead`;

test.each([
  ['three sentences', 'One. Two. Three.\n\n## Four\n\nFive. Six. Seven. Eight.'],
  ['full stops that end nothing', 'Acme Inc. (made in 2018. Sold.) runs, e.g. on .NET.\n\n## A'],
  ['footnotes', 'One.[^a] Two.[^a] Three.[^a]\n\n## A\n\n[^a]: One. Two. Three. Four.'],
  ['no heading, as an entry of the overview', 'One. Two. Three. Four.'],
])('a page may have %s', (_, body) => {
  expect(findingsOf(shortLead, {body})).toEqual([]);
});

test.each([
  ['in one paragraph', 'One.[^a] Two. Three. Four.\n\n## A\n\n[^a]: x', '8:22', 4],
  ['in several', 'One. Two.\n\nThree.\n\nFour.\n\n## A', '12:1', 4],
  ['in a list', 'One:\n\n- Two.\n- Three. Four.\n\n## A', '11:10', 4],
  ['in a box', 'One. Two.\n\n:::note\n\nThree. Four. Five.\n\n:::\n\n## A', '12:8', 5],
])('a lead has at most three sentences: %s', (_, body, place, count) => {
  expect(findingsOf(shortLead, {body})).toEqual([`docs/x/x.mdx:${place} ${LONG(count)}`]);
});

test('so has a checked page without a heading', () => {
  const page = {yaml: 'checked: 2026-11-22\n', body: 'One. Two. Three. Four.'};
  expect(findingsOf(shortLead, page)).toEqual([`docs/x/x.mdx:9:18 ${LONG(4)}`]);
});

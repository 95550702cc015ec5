import {expect, test} from 'vitest';
import {findingsOf} from './findingsOf.fixture.ts';
import {standingNotes} from './standingNotes.ts';

const found = (note: string) =>
  findingsOf(standingNotes, {body: `A.\n\n${note}`, latestDay: '2026-11-30'});

test.each([
  [
    '[^overview-2024]: ["Decentralizing AI: An Overview", first edition, 2024.](https://example.org)',
    'the footnote [^overview-2024] names the first edition of the overview and leads to another page: leave out the link, or name what is there',
  ],
  [
    '[^a]: "Decentralizing AI: An Overview", first edition, [2024](https://example.org).',
    'the footnote [^a] names the first edition of the overview and leads to another page: leave out the link, or name what is there',
  ],
  [
    "[^a]: [The atlas's own search](https://example.org), 2026-11-30.",
    "the footnote [^a] names the atlas's own search and leads to another page: leave out the link, or name what is there",
  ],
  [
    "[^atlas]: The atlas's own search, 2026-12-22.",
    'the footnote [^atlas] has 2026-12-22, which is still to come: write the day of the search',
  ],
])('%j', (note, message) => {
  expect(found(note)).toEqual([`docs/x/x.mdx:10:1 ${message}`]);
});

test.each([
  '[^overview-2024]: "Decentralizing AI: An Overview", first edition, 2024.',
  "[^atlas]: The atlas's own search, 2026-11-30.",
  '[^a]: [A search](https://example.org), seen 2026-11-30.',
])('may stand: %j', (note) => {
  expect(found(note)).toEqual([]);
});

import {expect, test} from 'vitest';
import {matchNames} from './names.ts';
import type {Entry} from './searchIndex.ts';
import {smallIndex} from './smallIndex.fixture.ts';
import {WHOLE_NAME} from './weights.ts';

const [project] = smallIndex.entries;
const tag = smallIndex.entries.find(({kind}) => kind === 'tag');
const named = (base: Entry | undefined, title: string, names: string[] = []): Entry[] =>
  base ? [{...base, title, names}] : [];

const entries = [
  ...named(project, 'Bittensor', ['TAO']),
  ...named(project, 'Chutes', ['Bittensor subnet 64', 'PROMPT']),
  ...named(tag, 'Bittensor'),
  ...named(project, 'Singularity Finance', ['SingularityDAO']),
  ...named(project, 'SingularityNET'),
  ...named(project, 'Hyperbolic', ['Proof of Sampling']),
];
const match = matchNames(entries, (letters) => letters === 'proof');

/** The projects for which the query stands as their whole name would. */
function wholeNames(query: string): string[] {
  const matches = match(query, false);
  return entries
    .filter(({kind}, at) => kind === 'project' && (matches[at] ?? 0) >= WHOLE_NAME)
    .map(({title}) => title);
}

test.each([
  ['the beginning of one name', 'bitt', ['Bittensor']],
  ['the beginning of a name of several words', 'proof of sam', ['Hyperbolic']],
  ['the beginning of several names', 'singula', []],
  ['a word of its own that begins a name', 'proof', []],
  ['three letters', 'bit', []],
  ['a plural', 'bittensors', ['Bittensor']],
  ['a possessive', 'Bittensor’s', ['Bittensor']],
  ['the plural of a ticker, which is an everyday word', 'prompts', []],
])('%s', (_, query, titles) => {
  expect(wholeNames(query)).toEqual(titles);
});

import {expect, test} from 'vitest';
import {matchNames} from './names.ts';
import type {Entry} from './searchIndex.ts';
import {smallIndex} from './smallIndex.fixture.ts';
import {WHOLE_NAME} from './weights.ts';

const [golem] = smallIndex.entries;
const made = (title: string, names: readonly string[], kind: Entry['kind'] = 'project'): Entry[] =>
  golem ? [{...golem, title, names, kind}] : [];
const entries = [
  ...made('OpenLedger', ['OPEN']),
  ...made('Morpheus', ['MOR']),
  ...made('Training and models', [], 'category'),
  ...made('Data labeling', [], 'term'),
  ...made('API', ['SDK'], 'term'),
  ...made('Akash Network', []),
];
const everyday = new Set(['open', 'source', 'supply', 'training', 'model']);
const match = matchNames(
  entries,
  () => false,
  (letters) => everyday.has(letters),
);
const named = (query: string) =>
  match(query, false).flatMap((score, position) =>
    score > 0 ? (entries[position]?.title ?? []) : [],
  );

test.each([
  ['a ticker that is an everyday word', 'open source agents', []],
  ['the same in capitals', 'price of OPEN', ['OpenLedger']],
  ['a short ticker that is no everyday word', 'supply of mor', ['Morpheus']],
  ['everything in capitals', 'OPEN SOURCE AGENTS', []],
  ['the words of a name in another order', 'models and training', ['Training and models']],
  ['a project without the ending of its name', 'akash', ['Akash Network']],
  ['a term with an ending that projects have', 'apiprotocol', []],
  ['a British spelling', 'data labelling', ['Data labeling']],
  ['the plural of a short term', 'apis', ['API']],
  ['the plural of its other name', 'sdks', ['API']],
])('%s: "%s" names %j', (_, query, titles) => {
  expect(named(query)).toEqual(titles);
});

test('what may be asked of any project leaves its name the whole query', () => {
  const akash = entries.findIndex(({title}) => title === 'Akash Network');
  const whole = (query: string) => (match(query, false)[akash] ?? 0) >= WHOLE_NAME;
  for (const query of ['akash network token', 'who founded Akash Network in 2018'])
    expect(whole(query), query).toBe(true);
  expect(whole('akash network auctions')).toBe(false);
});

import * as fc from 'fast-check';
import {expect, test} from 'vitest';
import {explorer, WHOLE_FIELD, type ExploreState} from '../../field/explore.ts';
import type {FieldData, FieldRow} from '../../field/fieldData.ts';
import {exploreCodec, withForm} from './exploreCodec.ts';
import {commonValues} from './longFacet.ts';
import {drawMore, placed, rowBlocks, type RowBlock} from './rowBlocks.ts';
import {nextSorting} from './sorting.ts';
import {comparisonOf, tickedOf, toggleTicked} from './ticking.ts';

const rows = Array.from({length: 30}, (_, index): FieldRow => ({
  slug: `p-${index}`,
  name: `Project ${index}`,
  aliases: [],
  description: 'Rents out machines.',
  categories: ['cloud'],
  tags: [],
  chains: [`Chain ${index % 12}`],
  resources: index % 2 === 0 ? ['gpu'] : ['cpu', 'storage'],
  status: index % 3 === 0 ? 'active' : 'merged',
  monogram: 'Pr',
  hue: 1,
}));
const data: FieldData = {
  rows,
  categories: [{slug: 'cloud', label: 'Cloud', hue: 1}],
  tags: [],
};
const {facets, explore} = explorer(data);
const codec = exploreCodec({facets}, rows);

test('a form that nobody has touched adds nothing', () => {
  const form = new FormData();
  for (const name of ['q', 'group', 'sort']) form.append(name, '');
  expect(withForm(WHOLE_FIELD, form, codec)).toBe(WHOLE_FIELD);
});

test('what was typed and ticked early joins what the address asks for', () => {
  const form = new FormData();
  form.append('q', 'rents');
  form.append('status', 'active');
  form.append('compare', 'p-3');
  const asked = codec.read('status=merged&compare=p-1&view=cards');
  expect(withForm(asked, form, codec)).toEqual({
    text: 'rents',
    choices: {status: ['merged', 'active']},
    layout: 'cards',
    ticked: ['p-1', 'p-3'],
  } satisfies ExploreState);
});

test('of what was typed early no space is lost, which the next word follows', () => {
  const form = new FormData();
  form.append('q', 'solana ');
  expect(withForm(WHOLE_FIELD, form, codec).text).toBe('solana ');
  expect(withForm(codec.read('q=solana'), form, codec).text).toBe('solana ');
});

test('blocks hold every row of every group, in order, and each group has one heading', () => {
  const group = fc.constantFrom('status', 'resource', 'chain', undefined);
  fc.assert(
    fc.property(group, (key) => {
      const view = explore({...WHOLE_FIELD, ...(key && {group: key})});
      const blocks = rowBlocks(view);
      const drawn = blocks.flatMap((block) => block.rows);
      expect(drawn).toEqual(view.groups?.flatMap((each) => each.rows) ?? view.rows);
      expect(blocks.filter(({heading}) => heading)).toHaveLength(view.groups?.length ?? 0);
    }),
  );
});

test('a list takes the place of another from its first row, and each step is bounded', () => {
  const list = fc
    .array(fc.integer({min: 1, max: 12}), {maxLength: 30})
    .map((sizes) => sizes.map((size): RowBlock => ({rows: rows.slice(0, size)})));
  fc.assert(
    fc.property(list, list, fc.integer({min: 1, max: 50}), (before, after, count) => {
      const held = (blocks: readonly RowBlock[]) => blocks.flatMap((block) => block.rows).length;
      let drawn: readonly RowBlock[] = before;
      for (let step = 0; step < 1 + (held(before) + held(after)) / count; step += 1) {
        const next = drawMore(drawn, after, count);
        const places = [...Array(Math.max(drawn.length, next.length)).keys()];
        const changed = places.filter((place) => next[place] !== drawn[place]);
        const work = changed.map((place) => (next[place] ?? drawn[place])?.rows.length ?? 0);
        expect(work.reduce((sum, size) => sum + size, 0)).toBeLessThan(count + 12);
        // Never a row of the list before above one of this list that is still to come.
        const firstStale = next.findIndex((block, place) => block !== after[place]);
        if (firstStale !== -1)
          expect(next.slice(firstStale).some((block) => after.includes(block))).toBe(false);
        drawn = next;
      }
      expect(drawn).toEqual(after);
    }),
  );
});

test('what another list has in its place is stale, and only a long list has blocks to be skipped', () => {
  const blocksOf = (count: number) =>
    rowBlocks({rows: Array.from({length: count}, () => rows[0]).flatMap((row) => row ?? [])});
  const short = blocksOf(118);
  const long = blocksOf(2500);
  expect(placed(short, short).filter(({isStale, isFar}) => isStale || isFar)).toEqual([]);
  const far = placed(long, long).map(({isFar}) => isFar);
  expect([far.indexOf(true), far.lastIndexOf(true), far.length]).toEqual([4, 207, 209]);
  const drawn = placed(drawMore(long, short, 20), short);
  expect(drawn.findIndex(({isStale}) => isStale)).toBe(2);
});

test('a long facet keeps its most common values in sight, a short one all', () => {
  const common = new Set(['0', '1', '2', '3', '4', '5', '6'].map((name) => `Chain ${name}`));
  expect([...commonValues(facets, data)]).toEqual([['chain', common]]);
});

test('a head sorts one way, then the other, then as the list opens', () => {
  const first = nextSorting(undefined, 'name');
  expect(first).toEqual({by: 'name', isDescending: false});
  const second = nextSorting(first, 'name');
  expect(second).toEqual({by: 'name', isDescending: true});
  expect(nextSorting(second, 'name')).toBeUndefined();
  expect(nextSorting(second, 'founded')).toEqual({by: 'founded', isDescending: true});
});

test('no more than four are ticked, and two or more can be compared', () => {
  const ticks = ['p-1', 'p-2', 'p-3', 'p-4', 'p-5', 'p-2'];
  const states = ticks.reduce<readonly (readonly string[])[]>(
    (before, slug) => [...before, toggleTicked(before.at(-1) ?? [], slug)],
    [],
  );
  expect(states.map(({length}) => length)).toEqual([1, 2, 3, 4, 4, 3]);
  expect(comparisonOf(['p-1'])).toBeUndefined();
  expect(comparisonOf(['p-1', 'p-2'])).toBe('/compare?p=p-1,p-2');
  expect(tickedOf({slug: 'p-9'}, ['p-1', 'p-2', 'p-3', 'p-4'])).toEqual({
    isTicked: false,
    isFull: true,
  });
});

import {expect, test} from 'vitest';
import {readCompare, writeCompare} from './compareAddress.ts';
import {explorer, WHOLE_FIELD} from './explore.ts';
import {readExplore} from './exploreAddress.ts';
import type {FieldRow} from './fieldData.ts';

const rows = Array.from({length: 2500}, (_, index): FieldRow => ({
  slug: `p-${index}`,
  name: `${['Render', 'Akash', 'Grass', 'Golem'][index % 4]} ${index}`,
  aliases: [],
  description: `Marketplace ${index} where owners of idle machines run jobs for a fee.`,
  categories: ['clouds'],
  tags: [`tag-${index % 50}`],
  chains: [`Chain ${index % 40}`],
  resources: ['gpu'],
  founded: 2012 + (index % 14),
  monogram: 'Xx',
  hue: 1,
}));

test('a list of 2,500 projects is found in some milliseconds', () => {
  const {explore} = explorer({rows, categories: [], tags: []});
  const times = ['r', 'rend', 'rendr', 'rendr 1', 'mraketplace'].map((text) => {
    const start = performance.now();
    expect(explore({...WHOLE_FIELD, text}).rows.length).toBeGreaterThan(0);
    return `${text} ${(performance.now() - start).toFixed(1)}`;
  });
  console.log(`ms by text: ${times.join(', ')}`);
});

test('the address of a comparison names known projects, each once, four at most', () => {
  const known = new Set(['a', 'b', 'c', 'd', 'e']);
  expect(readCompare('?p=a,x,b,a,c,d,e', known)).toEqual({
    slugs: ['a', 'b', 'c', 'd'],
    onlyDifferences: false,
    ignored: [
      {parameter: 'p', value: 'x'},
      {parameter: 'p', value: 'e'},
    ],
  });
  for (const onlyDifferences of [true, false]) {
    const state = {slugs: ['c', 'a'], onlyDifferences};
    expect(readCompare(writeCompare(state.slugs, onlyDifferences), known)).toEqual({
      ...state,
      ignored: [],
    });
  }
  expect(readCompare('p=a&rows=none&x=1', known).ignored).toEqual([
    {parameter: 'rows', value: 'none'},
    {parameter: 'x', value: '1'},
  ]);
});

test('a form that is sent without a script reads like an address', () => {
  const {facets} = explorer({rows, categories: [], tags: []});
  const known = new Set(rows.map(({slug}) => slug));
  const sent = 'q=&group=&view=&sort=&sort=-founded&status=&compare=p-1&compare=p-2';
  const {state, ignored} = readExplore(sent, facets, known);
  expect(state).toEqual({
    ...WHOLE_FIELD,
    choices: {status: ['']},
    sorting: {by: 'founded', isDescending: true},
    ticked: ['p-1', 'p-2'],
  });
  expect(ignored).toEqual([]);
});

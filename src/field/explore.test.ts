import {expect, test} from 'vitest';
import {readCompare, writeCompare} from './compareAddress.ts';
import {explorer, WHOLE_FIELD} from './explore.ts';
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
    ignored: [
      {parameter: 'p', value: 'x'},
      {parameter: 'p', value: 'e'},
    ],
  });
  expect(readCompare(writeCompare(['c', 'a']), known)).toEqual({slugs: ['c', 'a'], ignored: []});
});

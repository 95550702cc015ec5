import {expect, test} from 'vitest';
import type {FieldCategory, FieldRow} from './fieldData.ts';
import {suggestCompared, suggestedComparisons} from './suggestCompared.ts';

const row = (slug: string, category: string, part: Partial<FieldRow> = {}): FieldRow => ({
  slug,
  name: slug,
  aliases: [],
  description: '',
  status: 'active',
  categories: [category],
  tags: [],
  chains: [],
  resources: ['gpu'],
  monogram: '',
  hue: 1,
  ...part,
});

const slugsOf = (rows: readonly FieldRow[]) => rows.map(({slug}) => slug);

test('what is like all compared projects is suggested, the most alike first', () => {
  const rows = [
    row('a', 'cloud', {tags: ['x', 'y']}),
    row('far', 'cloud'),
    row('near', 'cloud', {tags: ['x', 'y']}),
    row('other', 'data'),
    row('disk', 'cloud', {resources: ['storage']}),
  ];
  expect(slugsOf(suggestCompared(rows, ['a']))).toEqual(['near', 'far']);
  expect(suggestCompared(rows, [])).toEqual([]);
});

test('if nothing is like all of them, what is like one of them is suggested', () => {
  const rows = [row('a', 'cloud'), row('b', 'data'), row('c', 'cloud'), row('d', 'games')];
  expect(slugsOf(suggestCompared(rows, ['a', 'b']))).toEqual(['c']);
});

test('each category with projects that are alike has a comparison, subcategories included', () => {
  const categories: readonly FieldCategory[] = [
    {slug: 'cloud', label: 'Cloud', hue: 1},
    {slug: 'apps', label: 'Apps', hue: 2},
    {slug: 'games', label: 'Games', hue: 2, parent: 'apps'},
    {slug: 'data', label: 'Data', hue: 3},
  ];
  const rows = [
    row('ended', 'cloud', {status: 'inactive'}),
    row('a', 'cloud'),
    row('b', 'cloud'),
    row('c', 'cloud'),
    row('d', 'games'),
    row('e', 'games'),
    row('alone', 'data'),
  ];
  const found = suggestedComparisons(rows, categories);
  expect(found.map(({category, projects}) => [category.slug, ...slugsOf(projects)])).toEqual([
    ['cloud', 'a', 'b', 'c'],
    ['apps', 'd', 'e'],
  ]);
});

import {expect, test} from 'vitest';
import type {FieldRow} from '../../field/fieldData.ts';
import {compareCodec, NOTHING_COMPARED} from './compareCodec.ts';
import {projectNamed} from './projectNamed.ts';

const row = (slug: string, name: string, part: Partial<FieldRow> = {}): FieldRow => ({
  slug,
  name,
  aliases: [],
  description: '',
  categories: [],
  tags: [],
  chains: [],
  resources: [],
  monogram: '',
  hue: 1,
  ...part,
});

const rows = [
  row('arc-agi', 'Agents of Arc', {token: 'RENDER'}),
  row('render-network', 'Render Network', {aliases: ['Render'], token: 'RENDER'}),
  row('io-net', 'io.net', {token: 'IO'}),
];

test.each([
  ['Render Network', 'render-network'],
  ['  render ', 'render-network'],
  ['IO.NET', 'io-net'],
  ['io', 'io-net'],
  ['', undefined],
  ['Rendr', undefined],
])('the name %j is that of %s', (text, slug) => {
  expect(projectNamed(rows, text)?.slug).toBe(slug);
});

test('a name that was entered before the page could add it is in the address', () => {
  const {read, write} = compareCodec(rows);
  expect(read('?p=io-net&add=render')).toEqual({
    slugs: ['io-net', 'render-network'],
    onlyDifferences: false,
  });
  expect(read('?p=&add=nobody')).toEqual(NOTHING_COMPARED);
  expect(read('')).toBe(NOTHING_COMPARED);
  expect(write(read('?p=io-net&add=io.net&rows=differences'))).toBe('rows=differences&p=io-net');
});

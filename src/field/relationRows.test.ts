import fc from 'fast-check';
import {expect, test} from 'vitest';
import {choose} from './facets.ts';
import type {GraphEdge, GraphNode} from './relationGraph.ts';
import {readRelations, writeRelations} from './relationsAddress.ts';
import {relationFacets, relationRows} from './relationRows.ts';

const NODES: readonly GraphNode[] = [
  {
    id: 'arc',
    name: 'Arc',
    kind: 'project',
    project: {permalink: '/projects/arc', hue: 1, categories: ['gaming']},
  },
  {
    id: 'bow',
    name: 'Bow',
    kind: 'project',
    project: {permalink: '/projects/bow', hue: 2, categories: ['data']},
  },
  {id: ':chain', name: 'Chain', kind: 'chain'},
];
const EDGES: readonly GraphEdge[] = [
  {from: 'arc', to: ':chain', type: 'built-on', isEnded: false, sources: ['overview']},
  {
    from: 'arc',
    to: 'bow',
    type: 'partner-of',
    until: '2025-10',
    isEnded: true,
    sources: ['overview'],
  },
  {from: 'bow', to: 'gone', type: 'partner-of', isEnded: false, sources: []},
];
const CATEGORIES = [
  {slug: 'data', label: 'Data', hue: 2},
  {slug: 'applications', label: 'Applications', hue: 1},
  {slug: 'gaming', label: 'Gaming', hue: 1, parent: 'applications'},
];
const ROWS = relationRows(NODES, EDGES);
const FACETS = relationFacets(ROWS, CATEGORIES);
const IDS = new Set(NODES.map(({id}) => id));

test('a relation to a name that is not there is no row', () => {
  expect(ROWS.map(({from, to}) => `${from.name} ${to.name}`)).toEqual(['Arc Chain', 'Arc Bow']);
});

test.each([
  ['type=partner-of', ['Bow']],
  ['ended=no', ['Chain']],
  ['category=data', ['Bow']],
  ['category=applications', ['Chain', 'Bow']],
  ['category=gaming', ['Chain', 'Bow']],
  ['type=built-on&category=data', []],
])('%s chooses', (query, targets) => {
  const {choices} = readRelations(query, FACETS, IDS).state;
  expect(choose(ROWS, FACETS, choices).rows.map(({to}) => to.name)).toEqual(targets);
});

test('every state can be read again from its address, and any address is read', () => {
  const parameter = fc.tuple(
    fc.oneof(fc.constantFrom('type', 'ended', 'category', 'at'), fc.string()),
    fc.oneof(fc.constantFrom('partner-of', 'yes', 'data', 'arc', ':chain'), fc.string()),
  );
  fc.assert(
    fc.property(fc.array(parameter), (parameters) => {
      const {state} = readRelations(new URLSearchParams(parameters).toString(), FACETS, IDS);
      expect(readRelations(writeRelations(state, FACETS), FACETS, IDS)).toEqual({
        state,
        ignored: [],
      });
      expect(state.at === undefined || IDS.has(state.at)).toBe(true);
    }),
  );
});

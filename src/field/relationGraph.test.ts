import {expect, test} from 'vitest';
import {knowledgeOf} from '../knowledge/smallAtlas.fixture.ts';
import type {KnowledgeBase} from '../knowledge/model.ts';
import {graphGroups, relationGraph} from './relationGraph.ts';

const small = knowledgeOf();

type Relations = KnowledgeBase['projects'][number]['relations'];

/** The small atlas with other relations, by the slugs of its projects, and with chains that projects run on. */
function withRelations(
  relations: Readonly<Record<string, Relations>>,
  chains: readonly string[] = [],
): KnowledgeBase {
  return {
    ...small,
    projects: small.projects.map((project) => ({
      ...project,
      chains: [...chains],
      relations: relations[project.slug] ?? [],
    })),
  };
}

const source = 'https://example.org/a';
const other = 'https://example.org/b';

test('names of projects, their aliases and other names are told apart', () => {
  const {nodes, edges, alone} = relationGraph(small);
  expect(nodes.map(({id, kind}) => `${kind} ${id}`)).toEqual([
    'project akash',
    'project render',
    'software :cosmos',
  ]);
  expect(edges.map(({from, type, to}) => [from, type, to].join(' '))).toEqual([
    'akash partner-of render',
    'akash built-on :cosmos',
  ]);
  expect(alone).toEqual(['dice']);
});

test('what both sides say is one relation, from its beginning to its end, with the sources of both', () => {
  const {edges} = relationGraph(
    withRelations({
      akash: [{type: 'partner-of', target: 'Render', source, since: '2024'}],
      render: [{type: 'partner-of', target: 'Overclock', source: other, until: '2025-10'}],
    }),
  );
  expect(edges).toEqual([
    {
      // Render stands before Akash on the site.
      from: 'render',
      to: 'akash',
      type: 'partner-of',
      since: '2024',
      until: '2025-10',
      isEnded: true,
      sources: [other, source],
    },
  ]);
});

test('a relation that is not mutual is another one in the other direction', () => {
  const {edges} = relationGraph(
    withRelations({
      akash: [{type: 'built-on', target: 'Render', source}],
      render: [{type: 'built-on', target: 'Akash', source}],
    }),
  );
  expect(edges).toHaveLength(2);
});

test.each([
  ['a chain that a project runs on', 'partner-of', ['Sol'], 'chain'],
  ['what a project is a fork of', 'fork-of', [], 'software'],
  ['any other name', 'partner-of', [], 'organization'],
] as const)('%s is known by what is said of it', (_, type, chains, kind) => {
  const {nodes} = relationGraph(withRelations({akash: [{type, target: 'Sol', source}]}, chains));
  expect(nodes.find(({id}) => id === ':sol')?.kind).toBe(kind);
});

test('names that no relation ties to each other are groups, the largest first', () => {
  const graph = relationGraph(
    withRelations({
      akash: [{type: 'built-by', target: 'A', source}],
      dice: [
        {type: 'built-by', target: 'B', source},
        {type: 'built-by', target: 'C', source},
      ],
    }),
  );
  expect(graphGroups(graph).map((group) => group.map(({name}) => name))).toEqual([
    ['Dice', 'B', 'C'],
    ['Akash', 'A'],
  ]);
});

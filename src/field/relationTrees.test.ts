import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {GraphEdge, GraphNode} from './relationGraph.ts';
import {relationTrees, type RelationTree} from './relationTrees.ts';

const node = (id: string): GraphNode => ({id, name: id, kind: 'project'});
const edge = (from: string, to: string): GraphEdge => ({
  from,
  to,
  type: 'built-on',
  isEnded: false,
  sources: [],
});

/** Writes trees as `a(b(c),d)`. */
function written({node: {id}, branches}: RelationTree): string {
  return branches.length === 0 ? id : `${id}(${branches.map(written).join()})`;
}

const graph = (...pairs: readonly string[]) => {
  const edges = pairs.map((pair) => edge(pair.charAt(0), pair.charAt(1)));
  const ids = [...new Set(pairs.join(''))].sort();
  return relationTrees(ids.map(node), edges).map(written);
};

test.each([
  ['one relation', ['ab'], ['a(b)']],
  ['the better connected end first', ['ab', 'cb'], ['b(a,c)']],
  ['what a branch relates to', ['ba', 'ca', 'da', 'cd', 'de'], ['a(b,c(d(e)),d)']],
  [
    'a name with many relations by itself',
    ['ab', 'ac', 'ad', 'ae', 'ef', 'eg', 'eh'],
    ['a(b,c,d,e)', 'e(f,g,h)'],
  ],
  ['a circle', ['ab', 'bc', 'ca'], ['a(b(c),c)']],
])('trees tell %s', (_, pairs, trees) => {
  expect(graph(...pairs)).toEqual(trees);
});

test('every relation is told once', () => {
  const id = fc.constantFrom(...'abcdefgh');
  fc.assert(
    fc.property(fc.array(fc.tuple(id, id)), (pairs) => {
      const edges = pairs.map(([from, to]) => edge(from, to));
      const told = (tree: RelationTree): GraphEdge[] =>
        tree.branches.flatMap((branch) => [branch.edge, ...told(branch)]);
      const all = relationTrees([...'abcdefgh'].map(node), edges).flatMap(told);
      expect(all).toHaveLength(edges.length);
      expect(new Set(all)).toEqual(new Set(edges));
    }),
  );
});

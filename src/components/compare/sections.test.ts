import {expect, test} from 'vitest';
import {compare} from '../../field/compare.ts';
import {comparedProject} from '../../field/comparedProject.ts';
import {likenessOf} from '../../field/compareWords.ts';
import {knowledge} from '../../knowledge/realAtlas.fixture.ts';
import {sectionsOf} from './sections.ts';

const comparison = compare(
  knowledge.projects.slice(0, 4).map((project) => comparedProject(knowledge, project)),
);

test('every fact has one place, or is named among those that are known of no project', () => {
  const {what, facts, evidence, notes, unknown} = sectionsOf(comparison, false);
  const shown = [...what, ...facts, ...evidence, ...notes.values()];
  const known = comparison.rows.filter(({isEmpty}) => !isEmpty);
  const leftOut = ['former_slugs', 'own_pages'];
  const keys = known.map(({key}) => key).filter((key) => !leftOut.includes(key));
  expect(shown.map(({key}) => key).toSorted()).toEqual(keys.toSorted());
  const labels = comparison.rows.filter(({isEmpty, key}) => isEmpty && !leftOut.includes(key));
  expect(unknown).toEqual(labels.map(({label}) => label));
});

test('if only differences are shown, every row differs', () => {
  const {what, facts, evidence, unknown} = sectionsOf(comparison, true);
  const differing = comparison.rows.filter((row) => likenessOf(row) === 'differs');
  const shown = [...what, ...facts, ...evidence];
  expect(new Set(shown)).toEqual(new Set(differing));
  expect(unknown).toEqual([]);
});

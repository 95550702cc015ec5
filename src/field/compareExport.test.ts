import {parse} from 'csv-parse/sync';
import {expect, test} from 'vitest';
import {knowledgeOf, projectOf} from '../knowledge/smallAtlas.fixture.ts';
import {compare} from './compare.ts';
import {comparedProject} from './comparedProject.ts';
import {comparisonAsCsv, comparisonAsJson} from './compareExport.ts';

const knowledge = knowledgeOf();
const comparison = compare(
  ['akash', 'render'].map((slug) => comparedProject(knowledge, projectOf(knowledge, slug))),
);

test('the table has every fact of every project, with who says so', () => {
  const [head = [], ...rows]: string[][] = parse(comparisonAsCsv(comparison));
  expect(head).toEqual(['fact', 'Akash', 'Akash: sources', 'Render', 'Render: sources']);
  const byFact = new Map(rows.map(([fact = '', ...cells]) => [fact, cells]));
  for (const {label, cells, isEmpty} of comparison.rows) {
    const written = byFact.get(label);
    expect(written === undefined, label).toBe(isEmpty);
    cells.forEach(({values, source = ''}, column) => {
      if (isEmpty) return;
      expect(written?.[2 * column]).toBe(values.map(({text}) => text).join('; '));
      expect(written?.[2 * column + 1]).toBe(source);
    });
  }
  expect(byFact.get('Relations')?.[0]).toContain('built-on Cosmos');
});

test('the JSON has each project with its facts and relations', () => {
  const {projects} = JSON.parse(comparisonAsJson(comparison));
  expect(projects.map(({slug}: {slug: string}) => slug)).toEqual(['akash', 'render']);
  expect(projects[0].facts.token).toEqual({label: 'Token', values: ['AKT']});
  expect(projects[0].relations).toHaveLength(2);
  expect(projects[0].facts.founded).toBeUndefined();
});

import {expect, test} from 'vitest';
import {knowledgeOf} from '../../knowledge/smallAtlas.fixture.ts';
import {seriesCsv} from './series.ts';
import {stateOfField} from './stateOfField.ts';

const small = knowledgeOf();

test('every row has a figure for each column', () => {
  for (const {columns, rows} of stateOfField(small)) {
    for (const {figures} of rows) expect(figures).toHaveLength(columns.length - 1);
  }
});

test('each question is answered for none, one and some projects', () => {
  const none = {...small, projects: []};
  const one = {...small, projects: small.projects.slice(0, 1)};
  const sentences = [none, one, small].map((knowledge) =>
    stateOfField(knowledge).map(({sentence}) => sentence),
  );
  for (const sentence of sentences.flat()) {
    expect(sentence).toMatch(/^[A-Z\d].*\.$/);
    expect(sentence).not.toMatch(/NaN|Infinity|undefined|\bone projects|\bno of no\b/);
  }
});

test('the figures are a table', () => {
  const [first] = stateOfField(small);
  expect(first && seriesCsv(first).split('\r\n')[0]).toBe(
    'Category,Active,Merged,Unconfirmed,Inactive,All',
  );
});

import {expect, test} from 'vitest';
import {manualOf} from './manual.ts';
import {files, textOf} from './realData.fixture.ts';

const manual = manualOf(files);

test('every field of every record has a meaning', () => {
  const fields = Object.entries(manual.records).flatMap(([record, rows]) =>
    rows.map(({name, meaning}) => ({field: `${record}.${name}`, meaning})),
  );
  expect(fields.filter(({meaning}) => meaning === '')).toEqual([]);
});

test('every column of the table is listed', () => {
  const [head] = textOf('/api/v1/projects.csv').split('\r\n');
  expect(manual.columns.join()).toBe(head);
});

import {parse} from 'csv-parse/sync';
import {expect, test} from 'vitest';
import {atlas, knowledgeOf} from '../knowledge/smallAtlas.fixture.ts';
import {dataFiles} from './dataFiles.ts';
import {csvColumns} from './projectsCsv.ts';
import {files, SITE, textOf} from './realData.fixture.ts';

type Row = Record<string, string>;

test('the table has the values of projects.json', () => {
  const rows: Row[] = parse(textOf('/api/v1/projects.csv'), {columns: true});
  const {projects} = JSON.parse(textOf('/api/v1/projects.json'));
  const expected = projects.map((project: Record<string, unknown>) =>
    Object.fromEntries(
      csvColumns().map((name) => {
        const value = project[name];
        return [name, Array.isArray(value) ? value.join('; ') : String(value ?? '')];
      }),
    ),
  );
  expect(rows).toEqual(expected);
});

test('no entry of a list contains the separator of entries', () => {
  const {projects} = JSON.parse(textOf('/api/v1/projects.json'));
  const lists: string[] = projects.flatMap((project: object) =>
    Object.values(project).filter(Array.isArray).flat(),
  );
  expect(lists.filter((entry) => typeof entry === 'string' && entry.includes('; '))).toEqual([]);
});

test('a published column keeps its place, and later ones follow', () => {
  expect(csvColumns().slice(0, 20).join()).toBe(
    'slug,title,description,status,status_note,checked,confidence,categories,tags,aliases,chains,token,resources,founded,website,repository,documentation,url,json,demo',
  );
});

test('lines end as RFC 4180 says, and the text begins with the first column', () => {
  const text = textOf('/api/v1/projects.csv');
  expect(text.startsWith('slug,title,')).toBe(true);
  expect(text.match(/(?<!\r)\n/g)).toBeNull();
  expect(files.filter(({path}) => path === '/api/v1/projects.csv')).toHaveLength(1);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)'])(
  'a spreadsheet shows %s and does not run it',
  (formula) => {
    const {docs, tags, pages} = atlas();
    const text = `---\ntitle: Odd\nslug: /projects/odd\ndescription: ${JSON.stringify(`${formula}, "so"`)}\ncategories: [clouds]\n---\n`;
    const more = {docs, tags, pages: [...pages, {file: 'docs/clouds/odd.mdx', text}]};
    const made = dataFiles(knowledgeOf(more), more.pages, SITE);
    const rows: Row[] = parse(textOf('/api/v1/projects.csv', made), {columns: true});
    expect(rows.find(({slug}) => slug === 'odd')?.description).toBe(`'${formula}, "so"`);
  },
);

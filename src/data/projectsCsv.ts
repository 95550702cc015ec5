import {stringify} from 'csv-stringify/sync';
import {projectRecords} from './apiRecords.ts';
import type {ProjectRecord} from './apiSchema.ts';
import type {DataFile, DataSource} from './dataFile.ts';

/** The columns, which are fields of a project that hold a word, a number or a list of words. */
export const CSV_COLUMNS = [
  'slug',
  'title',
  'description',
  'status',
  'status_note',
  'checked',
  'confidence',
  'categories',
  'tags',
  'aliases',
  'chains',
  'token',
  'resources',
  'founded',
  'website',
  'repository',
  'documentation',
  'url',
  'json',
] as const satisfies readonly (keyof ProjectRecord)[];

/**
 * The table of projects by RFC 4180: a row a project, the words of a list joined by `; `.
 *
 * UTF-8 without a byte order mark, which many readers would take for part of the first name. A cell that a
 * spreadsheet would run as a formula begins with an apostrophe.
 */
export function projectsCsv(source: DataSource): DataFile {
  const rows = projectRecords(source).map((project) =>
    CSV_COLUMNS.map((key) => cell(project[key])),
  );
  const text = stringify(rows, {
    header: true,
    columns: [...CSV_COLUMNS],
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  return {path: '/api/v1/projects.csv', text};
}

function cell(value: string | number | readonly string[] | undefined): string {
  return typeof value === 'object' ? value.join('; ') : String(value ?? '');
}

import {stringify} from 'csv-stringify/sync';
import {factsShownIn} from '../knowledge/factLines.ts';
import {FACTS, type Facts} from '../knowledge/facts.ts';
import {projectRecords} from './apiRecords.ts';
import type {DataFile, DataSource} from './dataFile.ts';

/**
 * The table of projects by RFC 4180: a row for each project, the words of a list joined by `; `.
 *
 * UTF-8 without a byte order mark, which many readers would take for part of the first name. A cell that a
 * spreadsheet would run as a formula begins with an apostrophe.
 */
export function projectsCsv(source: DataSource): DataFile {
  const columns = csvColumns(source.knowledge.facts);
  const rows = projectRecords(source).map((project) => {
    const fields = new Map<string, unknown>(Object.entries(project));
    return columns.map((key) => cell(fields.get(key)));
  });
  const text = stringify(rows, {
    header: true,
    columns,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  return {path: '/api/v1/projects.csv', text};
}

/**
 * Returns the columns: fields of a project that are a word, a number or a list of words. Their order is part of
 * version 1 of the API: the addresses follow the facts that the first edition had, and later facts follow them.
 */
export function csvColumns(facts: Facts = FACTS): string[] {
  const keys = factsShownIn(facts, ['csv']).map(({key}) => key);
  const first = keys.indexOf(LAST_OF_FIRST_EDITION) + 1;
  return ['slug', ...keys.slice(0, first), 'url', 'json', ...keys.slice(first)];
}

const LAST_OF_FIRST_EDITION: keyof Facts = 'documentation';

function cell(value: unknown): string {
  return Array.isArray(value) ? value.join('; ') : String(value ?? '');
}

import {listCell, toCsv} from '../field/csv.ts';
import {factsShownIn} from '../knowledge/factLines.ts';
import {FACTS, type Facts} from '../knowledge/facts.ts';
import {addressesIn} from './ownAddress.ts';
import {projectSummaries} from './apiRecords.ts';
import type {DataFile, DataSource} from './dataFile.ts';

/** The table of projects: a row for each project. */
export function projectsCsv(source: DataSource): DataFile {
  const columns = csvColumns(source.knowledge.facts);
  const rows = projectSummaries(source, addressesIn(source.site, '/api/v1')).map((project) => {
    const fields = new Map<string, unknown>(Object.entries(project));
    return columns.map((key) => cell(fields.get(key)));
  });
  return {path: '/api/v1/projects.csv', text: toCsv(columns, rows)};
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
  return Array.isArray(value) ? listCell(value) : String(value ?? '');
}

import {toCsv} from './csv.ts';
import type {FieldEvent} from './timeline.ts';

const COLUMNS = ['date', 'project', 'kind', 'title', 'source'] as const;

/** Writes events as a table, in their order. Dates, slugs and kinds are those of the data. */
export function eventsAsCsv(events: readonly FieldEvent[]): string {
  return toCsv(
    COLUMNS,
    events.map((event) => COLUMNS.map((column) => event[column])),
  );
}

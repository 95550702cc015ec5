import {toCsv} from '../csv.ts';

/** A question to the whole field, and what the data answer. */
export interface Series {
  /** Its name in addresses. */
  readonly id: string;
  readonly question: string;
  /** What the figures show, in one or a few sentences. */
  readonly sentence: string;
  /** The name of what the rows are, then of each figure. */
  readonly columns: readonly string[];
  readonly rows: readonly SeriesRow[];
}

export interface SeriesRow {
  readonly label: string;
  /** One for each column after the first. */
  readonly figures: readonly number[];
}

/** Writes the figures of a series as a table. */
export function seriesCsv({columns, rows}: Series): string {
  return toCsv(
    columns,
    rows.map(({label, figures}) => [label, ...figures]),
  );
}

/** Counts values, the most frequent first; among equals in the order in which they first occur. */
export function tally(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** Counts the items that meet a condition. */
export function countOf<Item>(items: readonly Item[], isMeant: (item: Item) => boolean): number {
  return items.filter(isMeant).length;
}

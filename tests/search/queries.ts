import {readFileSync} from 'node:fs';
import {parse} from 'yaml';
import * as z from 'zod';

/** Queries that the ranking may be fitted to, and those that it must not be; the head of each file says more. */
export const QUERIES = 'tests/search/queries.yml';
export const HELD_OUT = 'tests/search/heldOut.yml';

/** What a reader types, and the pages that would be right as the first result. */
export interface Query {
  /** "name", "typo", "concept": what the file lists it under. */
  readonly kind: string;
  readonly text: string;
  /** Addresses on the site without the base path. */
  readonly pages: readonly string[];
}

/** Reads a file of queries, in its order. */
export function readQueries(file: string): Query[] {
  const kinds = queryFile.parse(parse(readFileSync(file, 'utf8')));
  return Object.entries(kinds).flatMap(([kind, queries]) =>
    queries.map(({query, page}) => ({kind, text: query, pages: [page].flat()})),
  );
}

/** Picks `count` queries that the ranking may be fitted to, the same number of each kind as far as possible. */
export function someQueries(count: number): string[] {
  const ofKinds = Object.values(groupByKind(readQueries(QUERIES)));
  return ofKinds.flatMap((queries, at) => {
    const share = shareOf(count, ofKinds.length, at);
    const step = queries.length / share;
    return Array.from({length: share}, (_, index) => queries[Math.floor(index * step)]?.text ?? '');
  });
}

/** @returns the queries by kind, in the order of the file */
export function groupByKind(queries: readonly Query[]): Record<string, Query[]> {
  const kinds: Record<string, Query[]> = {};
  for (const query of queries) (kinds[query.kind] ??= []).push(query);
  return kinds;
}

const address = z.string().startsWith('/');
const query = z.strictObject({
  query: z.string(),
  page: z.union([address, z.array(address).min(1)]),
});
const queryFile = z.record(z.string(), z.array(query));

/** Divides a number into parts that differ by one at most. */
function shareOf(count: number, parts: number, part: number): number {
  return Math.floor((count * (part + 1)) / parts) - Math.floor((count * part) / parts);
}

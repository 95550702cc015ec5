import type {Engine} from '../../src/search/engine.ts';
import {groupByKind, type Query} from './queries.ts';

/** How many queries have a right page first, and among the first three results. */
interface Hits {
  readonly queries: number;
  readonly first: number;
  readonly firstThree: number;
}

/** How many results of a query are looked at. */
const COUNTED = 3;

export interface HitRates {
  readonly byKind: Readonly<Record<string, Hits>>;
  readonly all: Hits;
  /** A line for each query whose first result is wrong. */
  readonly misses: readonly string[];
}

/** Asks the engine and counts how often it is right. */
export function hitRates(engine: Engine, queries: readonly Query[]): HitRates {
  const misses: string[] = [];
  const byKind = Object.fromEntries(
    Object.entries(groupByKind(queries)).map(([kind, ofKind]) => {
      const places = ofKind.map(({text, pages}) => {
        const {results} = engine(text, {limit: COUNTED, snippetLength: 130});
        const place = results.findIndex(({entry, namesake}) =>
          [entry, namesake].some((found) => found && pages.includes(found.permalink)),
        );
        if (place !== 0) {
          const first = results.map(({entry}) => entry.permalink);
          const shown = first.join(', ') || 'nothing';
          misses.push(`${kind}: "${text}" finds ${shown}, not ${pages.join(' or ')}`);
        }
        return place;
      });
      return [kind, countHits(places)];
    }),
  );
  return {byKind, all: sum(Object.values(byKind)), misses};
}

/** Shows the rates as a table, a line for each kind. */
export function ratesTable({byKind, all}: HitRates): string {
  const rows = Object.entries({...byKind, all}).map(([kind, {queries, first, firstThree}]) => [
    kind,
    String(queries),
    share(first, queries),
    share(firstThree, queries),
  ]);
  return [['kind', 'queries', 'first', 'first three'], ...rows]
    .map(([kind = '', ...numbers]) =>
      [kind.padEnd(10), ...numbers.map((number) => number.padStart(18))].join(''),
    )
    .join('\n');
}

function countHits(places: readonly number[]): Hits {
  return {
    queries: places.length,
    first: places.filter((place) => place === 0).length,
    firstThree: places.filter((place) => place >= 0).length,
  };
}

function sum(hits: readonly Hits[]): Hits {
  return hits.reduce(
    (total, {queries, first, firstThree}) => ({
      queries: total.queries + queries,
      first: total.first + first,
      firstThree: total.firstThree + firstThree,
    }),
    {queries: 0, first: 0, firstThree: 0},
  );
}

function share(part: number, whole: number): string {
  return `${part} (${((100 * part) / whole).toFixed(1)} %)`;
}

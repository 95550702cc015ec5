import {readFileSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import {parse} from 'yaml';
import * as z from 'zod';
import {median, percentile} from './numbers.ts';
import {openSearchBox, typeAndRead} from './searchBox.ts';
import {visit} from './visit.ts';

/*
 * Asks the search of the built site what readers ask, and says how often the right page comes first.
 * ATLAS_QUERIES names another file of queries.
 */

const FILE = process.env.ATLAS_QUERIES ?? 'tests/search/queries.yml';

const address = z.string().startsWith('/');
const query = z.strictObject({query: z.string(), page: z.union([address, z.array(address)])});
const kinds = z.record(z.string(), z.array(query));

/** Shares of queries that must be met. */
const FIRST = 0.95;
const FIRST_THREE = 0.99;

test('the right page comes first', async ({page}) => {
  test.slow();
  const queries = Object.entries(kinds.parse(parse(readFileSync(FILE, 'utf8'))));
  await visit(page, '/categories');
  await openSearchBox(page);

  const times: number[] = [];
  const table: Record<string, Hits> = {};
  const misses: string[] = [];
  for (const [kind, list] of queries) {
    const hits = {queries: list.length, first: 0, firstThree: 0};
    for (const {query: typed, page: right} of list) {
      const {found, milliseconds} = await typeAndRead(page, typed);
      times.push(milliseconds);
      const at = found.findIndex((place) => [right].flat().includes(place));
      if (at === 0) hits.first += 1;
      else misses.push(`${kind}: "${typed}" lists ${found.slice(0, 3).join(', ') || 'nothing'}`);
      if (at >= 0 && at < 3) hits.firstThree += 1;
    }
    table[kind] = hits;
  }
  const all = Object.values(table).reduce(add);
  console.table({...table, all});
  console.log(misses.join('\n'));
  console.log(
    `from keystroke to results: median ${median(times)} ms, 95th percentile ${percentile(times, 95)} ms`,
  );
  expect(all.first / all.queries, misses.join('\n')).toBeGreaterThanOrEqual(FIRST);
  expect(all.firstThree / all.queries, misses.join('\n')).toBeGreaterThanOrEqual(FIRST_THREE);
});

interface Hits {
  readonly queries: number;
  readonly first: number;
  readonly firstThree: number;
}

function add(a: Hits, b: Hits): Hits {
  return {
    queries: a.queries + b.queries,
    first: a.first + b.first,
    firstThree: a.firstThree + b.firstThree,
  };
}

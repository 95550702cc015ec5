import {describe, expect, test} from 'vitest';
import {createEngine} from '../../src/search/engine.ts';
import {readIndexFile} from '../../src/search/indexFile.ts';
import {rootSite} from '../sites.ts';
import {hitRates, ratesTable} from '../search/hitRates.ts';
import {HELD_OUT, QUERIES, readQueries} from '../search/queries.ts';

/*
 * Asks the engine, on the index of the built site, what readers ask. ATLAS_QUERIES names a further file of queries, whose
 * rates are only reported.
 */

interface Judged {
  readonly file: string;
  readonly about: string;
  /** Least share of queries with the right page first, and among the first three: a little below what was measured. */
  readonly least?: {readonly first: number; readonly firstThree: number};
}

const JUDGED: readonly Judged[] = [
  {file: HELD_OUT, about: 'held out from fitting', least: {first: 0.85, firstThree: 0.93}},
  {file: QUERIES, about: 'open to fitting', least: {first: 0.925, firstThree: 0.975}},
];

const {ATLAS_QUERIES} = process.env;
const reported: readonly Judged[] = ATLAS_QUERIES
  ? [{file: ATLAS_QUERIES, about: 'reported only'}]
  : [];

const index = readIndexFile(rootSite.folder);
if (!index) throw new Error(`${rootSite.folder} has no search index: run npm run build first`);

const engine = createEngine(index);
const addresses = new Set(index.entries.map(({permalink}) => permalink));

for (const {file, about, least} of [...JUDGED, ...reported]) {
  describe(`the queries of ${file}, ${about},`, () => {
    const queries = readQueries(file);
    const asked = queries.filter(({pages}) => pages.some((page) => addresses.has(page)));

    test('ask for pages that exist', () => {
      const rest = queries.filter((query) => !asked.includes(query));
      const lines = rest.map(({text, pages}) => `"${text}" asks for ${pages.join(' or ')}`);
      if (rest.length > 0) console.warn(`No such page, so not asked:\n${lines.join('\n')}`);
      // Whoever removes a page need not touch the queries, but a file that has fallen behind proves nothing.
      expect(rest.length / queries.length, lines.join('\n')).toBeLessThan(0.05);
    });

    test('find the right page first, or among the first three', () => {
      const rates = hitRates(engine, asked);
      console.log([ratesTable(rates), '', 'First result wrong:', ...rates.misses].join('\n'));
      const {queries: count, first, firstThree} = rates.all;
      expect(first / count).toBeGreaterThanOrEqual(least?.first ?? 0);
      expect(firstThree / count).toBeGreaterThanOrEqual(least?.firstThree ?? 0);
    });
  });
}

test('no query is listed twice, in one file or in both', () => {
  const texts = JUDGED.flatMap(({file}) => readQueries(file)).map(({text}) => text.toLowerCase());
  expect(texts.filter((text, place) => texts.indexOf(text) !== place)).toEqual([]);
});

import {expect} from '@playwright/test';
import {createEngine} from '../src/search/engine.ts';
import {readIndexFile} from '../src/search/indexFile.ts';
import {median, percentile} from './numbers.ts';
import {someQueries} from './search/queries.ts';
import {openSearchBox, typeAndRead} from './searchBox.ts';
import {test} from './sharedPage.ts';
import {rootSite} from './sites.ts';
import {visit} from './visit.ts';

/** Rows that the box lists at most. */
const ROWS = 7;

test('the box lists what the engine finds in the index of the site, in the same order', async ({
  page,
}) => {
  const index = readIndexFile(rootSite.folder);
  if (!index) throw new Error(`${rootSite.folder} has no search index`);
  const engine = createEngine(index);
  await visit(page, '/categories');
  await openSearchBox(page);

  const queries = someQueries(40);
  expect(new Set(queries).size).toBe(40);
  const times: number[] = [];
  for (const query of queries) {
    const {results, near} = engine(query, {limit: ROWS, snippetLength: 130});
    const {found, milliseconds} = await typeAndRead(page, query);
    times.push(milliseconds);
    expect(found, query).toEqual([...results, ...near].map(({entry}) => entry.permalink));
  }
  console.log(
    `from keystroke to results: median ${median(times)} ms, 95th percentile ${percentile(times, 95)} ms`,
  );
});

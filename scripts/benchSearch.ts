import {parseArgs} from 'node:util';
import {gzipSync} from 'node:zlib';
import {createEngine} from '../src/search/engine.ts';
import {readIndexFile} from '../src/search/indexFile.ts';
import type {SearchIndex} from '../src/search/searchIndex.ts';
import {QUERIES, readQueries} from '../tests/search/queries.ts';
import {growIndex} from './bench/growIndex.ts';
import {percentile} from './bench/percentile.ts';
import {commandFailed} from './commandFailed.ts';

const USAGE = `npm run bench:search

Measures the search on the index of the built site (build/) and on larger ones made from it, and prints a Markdown table.`;

const SIZES = [500, 2500];
const OPTIONS = {limit: 7, snippetLength: 130};

async function main(): Promise<void> {
  parseArgs({});
  const index = readIndexFile('build');
  if (!index) {
    console.error('build has no search index: run npm run build first');
    process.exitCode = 1;
    return;
  }
  const projects = index.entries.filter(({kind}) => kind === 'project').length;
  const queries = readQueries(QUERIES).map(({text}) => text);

  console.log(
    '| projects | index | compressed | made ready in | a query, median | 95th percentile |',
  );
  console.log(
    '| -------: | ----: | ---------: | ------------: | --------------: | --------------: |',
  );
  for (const size of [projects, ...SIZES]) {
    const text = JSON.stringify(growIndex(index, size));
    const {ready, times} = measure(text, queries);
    const cells = [
      size.toLocaleString('en'),
      kilobytes(Buffer.byteLength(text)),
      kilobytes(gzipSync(text, {level: 9}).length),
      milliseconds(ready),
      milliseconds(percentile(times, 0.5)),
      milliseconds(percentile(times, 0.95)),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

function measure(text: string, queries: readonly string[]) {
  const start = performance.now();
  const engine = createEngine(JSON.parse(text) as SearchIndex);
  const ready = performance.now() - start;
  const times = queries.map((query) => {
    const asked = performance.now();
    engine(query, OPTIONS);
    return performance.now() - asked;
  });
  return {ready, times: times.sort((a, b) => a - b)};
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
}

function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 1 : 0)} ms`;
}

main().catch(commandFailed(USAGE));

import {parseArgs} from 'node:util';
import {readIndexFile} from '../src/search/indexFile.ts';
import {commandFailed} from './commandFailed.ts';
import {scoreTable} from './search/scoreTable.ts';

const USAGE = `npm run ask -- "QUERY" [--limit NUMBER] [--site DIR]

Asks the search of the built site in DIR (build/ without it), and prints the first results (10 without --limit) with
the parts of each score. The weights are in src/search/weights.ts; a change to them needs no new build.`;

/** Prints how a query is ranked. */
function main(): void {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      limit: {type: 'string', default: '10'},
      site: {type: 'string', default: 'build'},
    },
  });
  const query = positionals.join(' ');
  const limit = Number(values.limit);
  if (query === '') fail(`a query is missing\n\n${USAGE}`);
  else if (!Number.isInteger(limit) || limit < 1)
    fail(`--limit needs a number such as 10\n\n${USAGE}`);
  else {
    const index = readIndexFile(values.site);
    if (index) console.log(scoreTable(index, query, limit));
    else fail(`${values.site} has no search index: run npm run build first`);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

try {
  main();
} catch (error) {
  commandFailed(USAGE)(error);
}

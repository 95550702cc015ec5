import {readFile} from 'node:fs/promises';
import * as z from 'zod';
import {WORD_VECTORS} from '../../search/indexFile.ts';
import type {Entry} from '../../search/searchIndex.ts';
import {stem, tokenize} from '../../search/tokenize.ts';
import {keepVectors, type PackedVectors} from '../../search/wordVectors.ts';

/** How many of the most frequent words readers may use that no entry has. */
const COMMON = 1500;

const packedVectors = z.strictObject({
  words: z.string(),
  codes: z.base64(),
  centroids: z.base64(),
});

/** Reads the vectors of all words. */
export async function readWordVectors(): Promise<PackedVectors> {
  return packedVectors.parse(JSON.parse(await readFile(WORD_VECTORS, 'utf8')));
}

/** Keeps what a search needs: the vectors of the words that its entries have, and of common words. */
export function chooseVectors(
  vectors: PackedVectors,
  entries: readonly Entry[],
  common = COMMON,
): PackedVectors {
  const kept = new Set(vectors.words.split(' ').slice(0, common));
  for (const {title, names, description, said} of entries) {
    for (const word of tokenize([title, ...names, description, ...said].join(' '))) {
      kept.add(stem(word));
    }
  }
  return keepVectors(vectors, (word) => kept.has(word));
}

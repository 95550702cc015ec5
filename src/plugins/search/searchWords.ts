import {readFile} from 'node:fs/promises';
import type * as z from 'zod';
import {readFrontMatter} from '../../knowledge/frontMatter.ts';
import {validate} from '../../knowledge/issues.ts';
import {ProblemError} from '../../knowledge/problem.ts';
import {searchWordsFile} from '../../knowledge/yamlFiles.ts';

/** What readers say and the pages do not: `docs/search.yml`. */
export type SearchWords = z.infer<typeof searchWordsFile>;

export const SEARCH_WORDS = 'docs/search.yml';

/**
 * Reads `docs/search.yml`.
 *
 * @throws ProblemError if it does not have the form of `SearchWords`
 */
export async function readSearchWords(): Promise<SearchWords> {
  const yaml = readFrontMatter(await readFile(SEARCH_WORDS, 'utf8'), 1);
  if ('message' in yaml) {
    throw new ProblemError([{file: SEARCH_WORDS, ...yaml}]);
  }
  const result = validate(searchWordsFile, SEARCH_WORDS, yaml);
  if ('problems' in result) throw new ProblemError(result.problems);
  return result.data;
}

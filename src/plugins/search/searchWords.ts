import {readFile} from 'node:fs/promises';
import * as z from 'zod';
import {readFrontMatter} from '../../knowledge/frontMatter.ts';
import {toProblems} from '../../knowledge/issues.ts';
import {ProblemError} from '../../knowledge/problem.ts';

const text = z.string().trim().min(1);

const searchWordsFile = z.strictObject({
  /** Words and phrases that mean the same, group by group. */
  synonyms: z.array(z.array(text).min(2)),
  /** Further words and phrases by which a page is found, by its address on the site. */
  words: z.record(text.startsWith('/'), z.array(text).min(1)),
});

/** What people say beside the words of the pages: `docs/search.yml`. */
export type SearchWords = z.infer<typeof searchWordsFile>;

export const SEARCH_WORDS = 'docs/search.yml';

/**
 * Reads the file.
 *
 * @throws ProblemError where it is not of the form
 */
export async function readSearchWords(): Promise<SearchWords> {
  const yaml = readFrontMatter(await readFile(SEARCH_WORDS, 'utf8'), 1);
  if ('message' in yaml) {
    throw new ProblemError([{file: SEARCH_WORDS, ...yaml}]);
  }
  const result = searchWordsFile.safeParse(yaml.data);
  if (!result.success) {
    const keys = Object.keys(searchWordsFile.shape);
    throw new ProblemError(toProblems(SEARCH_WORDS, yaml, result.error, keys));
  }
  return result.data;
}

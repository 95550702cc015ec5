import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import type * as z from 'zod';
import {readFrontMatter} from '../../knowledge/frontMatter.ts';
import {validate} from '../../knowledge/issues.ts';
import {ProblemError} from '../../knowledge/problem.ts';
import {languagesFile, phrasesFile, searchWordsFile} from '../../knowledge/yamlFiles.ts';

/** What readers say and the pages do not: `docs/search.yml`, `docs/phrases.yml` and `docs/languages.yml`. */
export interface SearchWords extends z.infer<typeof searchWordsFile> {
  readonly phrases: z.infer<typeof phrasesFile>;
  readonly languages: z.infer<typeof languagesFile>;
}

export const SEARCH_WORDS = 'docs/search.yml';
export const PHRASES = 'docs/phrases.yml';
const LANGUAGES = 'docs/languages.yml';

/** The files that the words are read from. */
export const WORD_FILES: readonly string[] = [SEARCH_WORDS, PHRASES, LANGUAGES];

/**
 * Reads the words for the search. An atlas may do without `docs/phrases.yml` and `docs/languages.yml`.
 *
 * @throws ProblemError if a file does not have its form
 */
export async function readSearchWords(): Promise<SearchWords> {
  const words = await readYaml(SEARCH_WORDS, searchWordsFile);
  const phrases = existsSync(PHRASES) ? await readYaml(PHRASES, phrasesFile) : {};
  const languages = existsSync(LANGUAGES) ? await readYaml(LANGUAGES, languagesFile) : {};
  return {...words, phrases, languages};
}

async function readYaml<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const yaml = readFrontMatter(await readFile(file, 'utf8'), 1);
  if ('message' in yaml) throw new ProblemError([{file, ...yaml}]);
  const result = validate(schema, file, yaml);
  if ('problems' in result) throw new ProblemError(result.problems);
  return result.data;
}

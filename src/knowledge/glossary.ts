import lunr from 'lunr';
import {didYouMean, type Problem} from './problem.ts';
import {readFrontMatter} from './frontMatter.ts';
import {toProblems} from './issues.ts';
import type {SourceFile} from './sources.ts';
import type {Term} from './model.ts';
import {glossaryEntry, glossaryFile} from './schema.ts';

interface Glossary {
  readonly terms: readonly Term[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the glossary, sorted by term, and lists what is wrong with it.
 *
 * @param projects the slugs that an entry may name
 */
export function readGlossary({file, text}: SourceFile, projects: readonly string[]): Glossary {
  const yaml = readFrontMatter(text, 1);
  if ('message' in yaml) {
    return {terms: [], problems: [{file, ...yaml}]};
  }
  const result = glossaryFile.safeParse(yaml.data);
  if (!result.success) {
    const keys = Object.keys(glossaryEntry.shape);
    return {terms: [], problems: toProblems(file, yaml, result.error, keys)};
  }

  const problems: Problem[] = [];
  const ownerOf = new Map<string, string>();
  for (const [slug, entry] of Object.entries(result.data)) {
    entry.projects.forEach((project, index) => {
      if (!projects.includes(project)) {
        const message = `unknown project "${project}".${didYouMean(project, projects)} A project is named by its slug`;
        problems.push({file, ...yaml.positionOf([slug, 'projects', index]), message});
      }
    });
    entry.words.forEach((word, index) => {
      const fault = wordFault(word);
      if (fault !== undefined) {
        problems.push({file, ...yaml.positionOf([slug, 'words', index]), message: fault});
      }
      const owner = ownerOf.get(word.toLowerCase());
      if (owner !== undefined) {
        const message = `the word "${word}" is already used by ${owner}: a word belongs to one entry`;
        problems.push({file, ...yaml.positionOf([slug, 'words', index]), message});
      }
      ownerOf.set(word.toLowerCase(), slug);
    });
  }
  const terms = Object.entries(result.data)
    .map(([slug, entry]) => ({...entry, slug, permalink: `/glossary#${slug}`}))
    .sort((a, b) => a.term.localeCompare(b.term, 'en'));
  return {terms, problems};
}

/** Words that mark half of all sentences explain nothing. Chinese characters are words of their own. */
function wordFault(word: string): string | undefined {
  const letters = word.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters < 3 && !/\p{sc=Han}/u.test(word))
    return `the word "${word}" is too short: three letters at least`;
  return lunr.stopWordFilter(new lunr.Token(word.toLowerCase(), {})) === undefined
    ? `the word "${word}" is on every page: choose one that only the term has`
    : undefined;
}

import {isCommonWord} from './commonWords.ts';
import {didYouMean, type Finding} from './problem.ts';
import {readFrontMatter} from './frontMatter.ts';
import {validate} from './issues.ts';
import type {SourceFile} from './sources.ts';
import type {Term} from './model.ts';
import type {RuleId} from './rules.ts';
import {glossaryFile} from './schema.ts';
import {toSlug} from './slug.ts';

interface Glossary {
  readonly terms: readonly Term[];
  readonly problems: readonly Finding[];
}

/**
 * Reads the glossary, sorted by term, and lists what is wrong with it.
 *
 * @param projects the slugs that an entry may name
 * @param names of projects, as slugs, which no entry may explain
 * @param moved the slugs that projects have now, by their former ones
 */
export function readGlossary(
  {file, text}: SourceFile,
  projects: readonly string[],
  names: ReadonlySet<string> = new Set(),
  moved: ReadonlyMap<string, string> = new Map(),
): Glossary {
  const yaml = readFrontMatter(text, 1);
  if ('message' in yaml) {
    return {terms: [], problems: [{file, ...yaml}]};
  }
  const result = validate(glossaryFile, file, yaml);
  if ('problems' in result) return {terms: [], problems: result.problems};

  const problems: Finding[] = [];
  const report = (
    path: readonly PropertyKey[],
    rule: RuleId,
    message: string,
    more?: Pick<Finding, 'missing' | 'meant'>,
  ): void => {
    problems.push({file, ...yaml.positionOf(path), path, rule, message, ...more});
  };
  const ownerOf = new Map<string, string>();
  const termOf = new Map<string, string>();
  for (const [slug, entry] of Object.entries(result.data)) {
    const same = termOf.get(toSlug(entry.term));
    if (same !== undefined)
      report(
        [slug, 'term'],
        'glossary-word',
        `the term "${entry.term}" is already explained by ${same}: keep one entry`,
      );
    termOf.set(toSlug(entry.term), slug);
    entry.projects.forEach((project, index) => {
      if (!projects.includes(project)) {
        const meant = moved.get(project);
        const message =
          meant === undefined
            ? `unknown project "${project}".${didYouMean(project, projects)} A project is named by its slug`
            : `the slug of "${project}" is now "${meant}": write that`;
        report([slug, 'projects', index], 'known-project', message, {
          missing: `/projects/${project}`,
          meant,
        });
      }
    });
    entry.words.forEach((word, index) => {
      const fault = wordFault(word);
      if (fault !== undefined) {
        report([slug, 'words', index], 'glossary-word', fault);
      }
      if (names.has(toSlug(word))) {
        const message = `the word "${word}" is the name of a project, whose page explains it: choose one that only the term has`;
        report([slug, 'words', index], 'glossary-word', message);
      }
      const owner = ownerOf.get(word.toLowerCase());
      if (owner !== undefined) {
        const message = `the word "${word}" is already used by ${owner}: a word belongs to one entry`;
        report([slug, 'words', index], 'glossary-word', message);
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
  return isCommonWord(word)
    ? `the word "${word}" is on every page: choose one that only the term has`
    : undefined;
}

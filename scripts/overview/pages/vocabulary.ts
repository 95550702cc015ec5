import {readFrontMatter} from '../../../src/knowledge/frontMatter.ts';
import {groupBy} from '../../../src/knowledge/oncePer.ts';
import type {SourceFile} from '../../../src/knowledge/sources.ts';
import {validate} from '../../../src/knowledge/issues.ts';
import {ProblemError} from '../../../src/knowledge/problem.ts';
import {vocabularyFile} from '../../../src/knowledge/yamlFiles.ts';
import {escapeRegExp} from '../../../src/knowledge/escapeRegExp.ts';

/** Finds the tags for a text, in the order of the vocabulary. */
export type FindTags = (text: string) => string[];

/**
 * Reads the vocabulary.
 *
 * @returns a function that finds the tags whose words are in a text, as whole words or in the plural
 * @throws ProblemError for a file in another format
 */
export function readVocabulary({file, text}: SourceFile): FindTags {
  const yaml = readFrontMatter(text, 1);
  if ('message' in yaml) {
    throw new ProblemError([{file, ...yaml}]);
  }
  const result = validate(vocabularyFile, file, yaml);
  if ('problems' in result) throw new ProblemError(result.problems);
  const tags = Object.entries(result.data).map(([tag, {words}]) => ({
    tag,
    beginnings: words.map(beginningOf),
    pattern: anyOf(words),
  }));
  const byBeginning = groupBy(tags, ({beginnings}) => beginnings);
  return (said) => {
    const candidates = new Set(
      ['', ...wordsOf(said)].flatMap((word) => byBeginning.get(word) ?? []),
    );
    return tags
      .filter((each) => candidates.has(each) && each.pattern?.test(said))
      .map(({tag}) => tag);
  };
}

/** The first word of a phrase; empty for a phrase that begins with a sign. */
function beginningOf(phrase: string): string {
  return /^[\p{L}\p{N}]*/u.exec(phrase.toLowerCase())?.[0] ?? '';
}

/** The words of a text, and what they may be the plural of: only phrases that begin with one of them are looked for. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => [word, ...ENDINGS.flatMap((ending) => stemOf(word, ending))]);
}

const ENDINGS = ['s', 'es'];

function stemOf(word: string, ending: string): string[] {
  return word.endsWith(ending) ? [word.slice(0, -ending.length)] : [];
}

function anyOf(phrases: readonly string[]): RegExp | undefined {
  const alternatives = phrases.map((phrase) =>
    phrase
      .split(/[\s-]+/)
      .map(escapeRegExp)
      .join('[\\s-]+'),
  );
  return alternatives.length === 0
    ? undefined
    : new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?:s|es)?(?![\\p{L}\\p{N}])`,
        'iu',
      );
}

import {readFrontMatter} from '../../../src/knowledge/frontMatter.ts';
import type {SourceFile} from '../../../src/knowledge/sources.ts';
import {validate} from '../../../src/knowledge/issues.ts';
import {ProblemError} from '../../../src/knowledge/problem.ts';
import {vocabularyFile} from '../../../src/knowledge/yamlFiles.ts';

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
  const tags = Object.entries(result.data).map(([tag, {words}]) => ({tag, pattern: anyOf(words)}));
  return (said) => tags.filter(({pattern}) => pattern?.test(said)).map(({tag}) => tag);
}

function anyOf(phrases: readonly string[]): RegExp | undefined {
  const alternatives = phrases.map((phrase) =>
    phrase
      .split(/[\s-]+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[\\s-]+'),
  );
  return alternatives.length === 0
    ? undefined
    : new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?:s|es)?(?![\\p{L}\\p{N}])`,
        'iu',
      );
}

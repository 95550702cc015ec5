import type * as z from 'zod';
import type {FrontMatter} from './frontMatter.ts';
import {didYouMean, type Problem} from './problem.ts';

/**
 * Turns what a schema finds wrong with data into problems of the file that holds the data.
 *
 * @param keys the keys of the schema, one of which the writer may have meant
 */
export function toProblems(
  file: string,
  {positionOf}: Pick<FrontMatter, 'positionOf'>,
  {issues}: Pick<z.ZodError, 'issues'>,
  keys: Iterable<string>,
): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const place = issue.path.join('.');
    if (issue.code !== 'unrecognized_keys') {
      const subject = place || 'front matter';
      const message = issue.message.startsWith('is ')
        ? `${subject} ${issue.message}`
        : `${subject}: ${issue.message}`;
      return [{file, ...positionOf(issue.path), message}];
    }
    return issue.keys.map((key) => ({
      file,
      ...positionOf([...issue.path, key]),
      message: `${place && `${place}: `}unknown key "${key}".${didYouMean(key, keys)}`,
    }));
  });
}

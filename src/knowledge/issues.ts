import type * as z from 'zod';
import type {FrontMatter} from './frontMatter.ts';
import {didYouMean, type Problem} from './problem.ts';

/**
 * Says of data that does not fit its schema what is wrong where.
 *
 * @param keys those that the schema knows, one of which the writer may have meant
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
      const message = `${place || 'front matter'}: ${issue.message}`;
      return [{file, ...positionOf(issue.path), message}];
    }
    return issue.keys.map((key) => ({
      file,
      ...positionOf([...issue.path, key]),
      message: `${place && `${place}: `}unknown key "${key}".${didYouMean(key, keys)}`,
    }));
  });
}

import type {Result} from './engine.ts';

/**
 * Where a result leads: its page with the sought words marked, at the section of the snippet.
 *
 * @returns a path on the site without the base path, with query and hash
 */
export function resultAddress({entry, hash, snippet}: Result): string {
  const [path = '', anchor] = entry.permalink.split('#');
  const marks = new URLSearchParams(foundWords({snippet}).map((word) => ['_highlight', word]));
  const query = marks.size > 0 ? `?${marks}` : '';
  return path + query + (anchor === undefined ? hash : `#${anchor}`);
}

/** The words that a snippet marks, each once. */
export function foundWords({snippet}: Pick<Result, 'snippet'>): string[] {
  return [...new Set(snippet.filter(({found}) => found).map(({text}) => text))];
}

import type {Result} from './engine.ts';

/**
 * The address that a result opens: its page, at the section that the snippet is from, with the found words marked.
 *
 * @returns a path on the site without the base path, with query and hash
 */
export function resultAddress({entry, hash, snippet}: Result): string {
  const [path = '', anchor] = entry.permalink.split('#');
  const marks = new URLSearchParams(foundWords({snippet}).map((word) => ['_highlight', word]));
  const query = marks.size > 0 ? `?${marks}` : '';
  return path + query + (anchor === undefined ? hash : `#${anchor}`);
}

/** The words marked in a snippet, each once. */
export function foundWords({snippet}: Pick<Result, 'snippet'>): string[] {
  return [...new Set(snippet.filter(({found}) => found).map(({text}) => text))];
}

import {indexUrl} from '../indexUrl.ts';
import {prepareSearch, search} from '../client.ts';
import type {Result} from '../engine.ts';
import {foundWords} from '../resultAddress.ts';

/*
 * These three modules stand in the place of those of the same names in search-local 0.55: how its bar asks for results,
 * and how it draws one and none.
 */

/** A row of the bar. */
export interface Row {
  /** What was typed. */
  readonly query: string;
  readonly result: Result;
  /** Whether it only has a name near to what was typed. */
  readonly isNear: boolean;
  /** Where the bar leads. */
  readonly document: {readonly u: string; readonly h: string};
  /** The words that the bar has marked there. */
  readonly tokens: readonly string[];
}

const SNIPPET = 130;

/** The bar may open before the index is here: what is typed meanwhile is answered when it comes. */
export function fetchIndexesByWorker(baseUrl: string): Promise<void> {
  void prepareSearch(indexUrl(baseUrl));
  return Promise.resolve();
}

/**
 * @param baseUrl the path of the site on its host, with both slashes
 * @param limit how many rows at most
 */
export async function searchByWorker(
  baseUrl: string,
  _context: string,
  input: string,
  limit: number,
): Promise<Row[]> {
  if (input.trim() === '') return [];
  const {results, near} = await search(indexUrl(baseUrl), input, {limit, snippetLength: SNIPPET});
  return [
    ...results.map((result) => ({query: input, isNear: false, ...linked(result, baseUrl)})),
    ...near.map((result) => ({query: input, isNear: true, ...linked(result, baseUrl)})),
  ];
}

function linked(result: Result, baseUrl: string): Pick<Row, 'result' | 'document' | 'tokens'> {
  const [path = '', anchor] = result.entry.permalink.split('#');
  return {
    result,
    document: {
      u: baseUrl + path.slice(1),
      h: anchor === undefined ? result.hash : `#${anchor}`,
    },
    tokens: foundWords(result),
  };
}

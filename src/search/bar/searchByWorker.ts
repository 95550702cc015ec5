import {indexUrl} from '../indexUrl.ts';
import {prepareSearch, search} from '../client.ts';
import type {Result} from '../engine.ts';
import {foundWords} from '../resultAddress.ts';

/*
 * The three modules of this folder replace those of the same names in search-local 0.55: how its bar asks for results,
 * and how it draws one result or none.
 */

/** A row of the bar. */
export interface Row {
  /** What was typed. */
  readonly query: string;
  readonly result: Result;
  /** Whether it is only a similar name, offered because there are no results. */
  readonly isNear: boolean;
  /** The address that the bar opens. */
  readonly document: {readonly u: string; readonly h: string};
  /** The words that the bar has marked on that page. */
  readonly tokens: readonly string[];
  /** What was typed and has no effect, in sentences; only in the first row. */
  readonly notes: readonly string[];
}

/** Length of a row's snippet, in characters. */
const SNIPPET = 130;

/** Starts to load the index and does not wait for it: what is typed meanwhile is answered as soon as it is there. */
export function fetchIndexesByWorker(baseUrl: string): Promise<void> {
  void prepareSearch(indexUrl(baseUrl));
  return Promise.resolve();
}

/**
 * Answers what was typed into the bar.
 *
 * @param baseUrl the path of the site on its host, with both slashes
 * @param limit at most this many rows
 */
export async function searchByWorker(
  baseUrl: string,
  _context: string,
  input: string,
  limit: number,
): Promise<Row[]> {
  if (input.trim() === '') return [];
  const options = {limit, snippetLength: SNIPPET};
  const {results, near, notes} = await search(indexUrl(baseUrl), input, options);
  lastNotes = notes;
  return [...results, ...near].map((result, row) => ({
    query: input,
    isNear: row >= results.length,
    notes: row === 0 ? notes : [],
    ...linked(result, baseUrl),
  }));
}

let lastNotes: readonly string[] = [];

/** The notes on what was answered last, for the bar that has no row to put them in. */
export function notesOnAnswer(): readonly string[] {
  return lastNotes;
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

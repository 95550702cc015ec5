import {
  MAX_COMPARED,
  readCompare,
  writeCompare,
  type CompareState,
} from '../../field/compareAddress.ts';
import type {FieldRow} from '../../field/fieldData.ts';
import type {Codec} from '../address/addressState.ts';
import {projectNamed} from './projectNamed.ts';

/** The page as it was built. */
export const NOTHING_COMPARED: CompareState = {slugs: [], onlyDifferences: false};

/**
 * How the state of a comparison reads in the address. A name that was entered before React ran is there as well, under
 * `add`: the form was sent to this page.
 */
export function compareCodec(rows: readonly FieldRow[]): Codec<CompareState> {
  const known = new Set(rows.map(({slug}) => slug));
  return {
    read(query) {
      if (query === '') return NOTHING_COMPARED;
      const {slugs, onlyDifferences} = readCompare(query, known);
      const entered = projectNamed(rows, new URLSearchParams(query).get('add') ?? '');
      const all = entered ? [...new Set([...slugs, entered.slug])] : slugs;
      return {slugs: all.slice(0, MAX_COMPARED), onlyDifferences};
    },
    write: ({slugs, onlyDifferences}) => writeCompare(slugs, onlyDifferences),
    // Of a project that is known there was no room for one more, and the page says so.
    ignored: (query) => readCompare(query, known).ignored.filter(({value}) => !known.has(value)),
  };
}

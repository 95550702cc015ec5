import type {Comparison, ComparedRow} from '../../field/compare.ts';
import {likenessOf} from '../../field/compareWords.ts';

/** The facts of a comparison in the parts in which it shows them. */
export interface Sections {
  readonly what: readonly ComparedRow[];
  /** Every fact that has no other place. */
  readonly facts: readonly ComparedRow[];
  readonly evidence: readonly ComparedRow[];
  /** The labels of facts that are known of no project. */
  readonly unknown: readonly string[];
  /** What explains the value of another fact, by the key of that fact. */
  readonly notes: ReadonlyMap<string, ComparedRow>;
}

const WHAT = ['status', 'description', 'categories'];
/** The facts that readers compare first. */
const FIRST = ['chains', 'token', 'resources', 'founded'];
const EVIDENCE = ['confidence', 'checked'];
const NOTES: Readonly<Record<string, string>> = {status_note: 'status'};
/** Of no use to who compares: former addresses, and what only tells whose word a source is. */
const LEFT_OUT: ReadonlySet<string> = new Set(['former_slugs', 'own_pages']);

/** Puts the rows of a comparison in their places. @param onlyDifferences leaves out rows that do not differ */
export function sectionsOf({rows}: Pick<Comparison, 'rows'>, onlyDifferences: boolean): Sections {
  const shown = rows.filter(
    (row) =>
      !row.isEmpty &&
      !LEFT_OUT.has(row.key) &&
      !(row.key in NOTES) &&
      (!onlyDifferences || likenessOf(row) === 'differs'),
  );
  const named = (keys: readonly string[]) =>
    keys.flatMap((key) => shown.filter((row) => row.key === key));
  return {
    what: named(WHAT),
    facts: [
      ...named(FIRST),
      ...shown.filter(({key}) => ![...WHAT, ...FIRST, ...EVIDENCE].includes(key)),
    ],
    evidence: named(EVIDENCE),
    unknown: onlyDifferences
      ? []
      : rows.filter(({key, isEmpty}) => isEmpty && !LEFT_OUT.has(key)).map(({label}) => label),
    notes: new Map(rows.flatMap((row) => (NOTES[row.key] ? [[NOTES[row.key] ?? '', row]] : []))),
  };
}

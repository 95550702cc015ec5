import {numberWord} from '../knowledge/numberWord.ts';
import type {ComparedRow, Comparison} from './compare.ts';

/** Joins names as a sentence does: `A`, `A and B`, `A, B and C`. */
export function namesInWords(names: readonly string[]): string {
  return conjunction.format(names).replace(/, and (?=[^,]*$)/, ' and ');
}

const conjunction = new Intl.ListFormat('en', {type: 'conjunction'});

/**
 * Facts that belong to one project only, such as its names: that they differ says nothing. Of addresses the same is
 * true, which a row knows by itself.
 */
const OF_ONE: ReadonlySet<string> = new Set([
  'description',
  'status_note',
  'aliases',
  'former_slugs',
]);

/** How a row compares: undefined if it cannot, or if fewer than two projects have the fact. */
export function likenessOf({key, cells, differs}: ComparedRow): 'same' | 'differs' | undefined {
  const known = cells.filter(({values}) => values.length > 0);
  if (OF_ONE.has(key) || known.length < 2 || known.some(({urls}) => urls)) return undefined;
  if (differs) return 'differs';
  return known.length === cells.length ? 'same' : undefined;
}

/** How sentences name a fact, where its label would not fit. */
const NOUNS: Readonly<Record<string, string>> = {
  categories: 'category',
  chains: 'chain',
  resources: 'what they provide',
  founded: 'founding year',
};

/** Facts of the atlas about its page, not of the project. */
const OF_PAGE: ReadonlySet<string> = new Set(['checked', 'confidence', 'listed_since']);

/** What a summary is made of: how many projects, and what is known of them. */
interface Summarized extends Pick<Comparison, 'rows'> {
  readonly projects: {readonly length: number};
}

/** Says in a sentence or two what compared projects have in common and in what they differ. */
export function summaryOf({projects, rows}: Summarized): string {
  const nounsOf = (likeness: 'same' | 'differs') =>
    rows
      .filter((row) => likenessOf(row) === likeness && !OF_PAGE.has(row.key))
      .map(({key, label}) => NOUNS[key] ?? label.toLowerCase());
  const all = projects.length === 2 ? 'Both' : `All ${numberWord(projects.length)}`;
  const same = nounsOf('same');
  const differing = nounsOf('differs');
  return [
    same.length > 0 && `${all} agree in ${namesInWords(same)}.`,
    differing.length > 0 && `They differ in ${namesInWords(differing)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

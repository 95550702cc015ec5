import {FILTERS, type Filter} from './filters.ts';
import {typedWords} from './tokenize.ts';

/** What a reader typed, taken apart. */
export interface Query {
  /** The words to rank by, those of phrases included, without operators. */
  readonly text: string;
  /** Words that must stand side by side: `"idle machines"`. */
  readonly phrases: readonly string[];
  /** Words and phrases that must not occur: `-staking`, `-"token sale"`. */
  readonly excluded: readonly string[];
  /** Conditions on the entry itself: `status:active`, `chain:"BNB Chain"`. */
  readonly conditions: readonly Condition[];
  /** What was typed and has no effect, in sentences for the reader. */
  readonly notes: readonly string[];
}

export interface Condition {
  readonly filter: Filter;
  /** As typed: a slug, a label, or the beginning of either. */
  readonly value: string;
}

/** A piece between spaces: an optional minus, an optional `name:`, and a quoted phrase or a word. */
const PIECE = /(?<=^|\s)(-?)(?:(\p{L}+):(?=[^\s/]))?(?:"([^"]*)"|(\S+))/gu;

/** Words that other engines read as operators. */
const OPERATORS: Readonly<Record<string, string>> = {
  AND: 'AND is not needed: pages that have all words come first.',
  OR: 'OR is not needed: a page with one of the words is found.',
  NOT: 'NOT has no effect: put a minus before a word to leave it out, as in -staking.',
};

/**
 * Reads the operators in a query. A quotation mark that is not closed yet, and a minus without a word, are nothing.
 *
 * @param query as typed
 */
export function readQuery(query: string): Query {
  const text: string[] = [];
  const phrases: string[] = [];
  const excluded: string[] = [];
  const conditions: Condition[] = [];
  const notes = new Set<string>();
  const plain = query.replace(/[“”„‟«»＂]/gu, '"').replace(/(?<=^|\s)[–−](?=\S)/gu, '-');
  for (const [piece, minus = '', name, quoted, word = ''] of plain.matchAll(PIECE)) {
    const filter = filterNamed(name);
    const value = quoted ?? word;
    if (typedWords(value).length === 0) continue;
    if (filter && minus === '') conditions.push({filter, value});
    else if (minus !== '') excluded.push(value);
    else {
      if (name !== undefined) notes.add(noFilter(name));
      if (quoted !== undefined) phrases.push(quoted);
      const operator = OPERATORS[piece];
      if (operator === undefined || plain.trim() === piece) text.push(piece);
      else notes.add(operator);
      if (/\p{L}\*/u.test(word)) {
        notes.add('* has no effect: the last word is completed without it.');
      }
    }
  }
  return {text: text.join(' '), phrases, excluded, conditions, notes: [...notes]};
}

function filterNamed(name = ''): Filter | undefined {
  const typed = name.toLowerCase();
  // What the site calls it.
  return typed === 'provides' ? 'resource' : FILTERS.find((filter) => filter === typed);
}

function noFilter(name: string): string {
  return `“${name}:” is no filter. There are ${FILTERS.map((filter) => `${filter}:`).join(' ')}`;
}

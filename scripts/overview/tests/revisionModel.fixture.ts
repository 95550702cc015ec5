/*
 * The model of a random revision: the parts of an article, and for each of them what the article changes, and what a
 * person changes on its page. The words of a part contain its number: `u3a` to `u3h`.
 */

export type Owner = 'article' | 'person';

export interface Change {
  readonly owner: Owner;
  readonly act: 'replace' | 'insert' | 'delete' | 'cite';
}

export interface Unit {
  readonly id: number;
  readonly kind: 'paragraph' | 'quote' | 'list' | 'table' | 'code';
  /** The changes of its second and its sixth word. */
  readonly changes: readonly (Change | null)[];
  readonly whole: {readonly owner: Owner; readonly act: 'remove' | 'follow' | 'move'} | null;
}

export interface PageEdit {
  readonly acts: readonly PageAct[];
}

export type PageAct = 'key' | 'comment' | 'section' | 'quotes' | 'returns' | 'rename' | 'delete';

export interface Entry {
  readonly id: number;
  readonly units: readonly Unit[];
  readonly act: 'remove' | 'move' | 'double' | 'ticker' | 'sibling' | null;
  readonly page: PageEdit;
}

export interface Category {
  readonly id: number;
  readonly units: readonly Unit[];
  readonly entries: readonly Entry[];
  readonly isBelow: boolean;
  readonly act: 'rename' | null;
  readonly page: PageEdit;
}

export interface Model {
  readonly intro: readonly Unit[];
  readonly categories: readonly Category[];
  readonly landing: PageEdit;
}

/** All paragraphs, quotes, lists, tables and code, wherever they are. */
export function unitsOf({intro, categories}: Model): Unit[] {
  return [
    ...intro,
    ...categories.flatMap((each) => [...each.units, ...each.entries.flatMap((one) => one.units)]),
  ];
}

/** @param mark tells whose word is new: `new` for the article, `mine` for the person */
export function changedWord(
  word: string,
  act: Change['act'],
  kind: Unit['kind'],
  mark: string,
): string {
  if (act === 'replace') return `${mark}${word}`;
  if (act === 'insert') return `${word} ${mark}${word}`;
  if (act === 'delete') return '';
  return kind === 'code' ? word : `${word}[^${mark}${word}]`;
}

/** What a result leads to: a page of this kind, or an entry of the glossary. */
export type Kind = 'project' | 'category' | 'tag' | 'term' | 'article' | 'page';

/** A page, or an entry of the glossary, as search knows it. */
export interface Entry {
  /** Address on the site without the base path: `/projects/nosana`, `/glossary#depin`. */
  readonly permalink: string;
  readonly kind: Kind;
  readonly slug: string;
  readonly title: string;
  /** Other names and spellings that stand for this one alone: aliases, a ticker, the words of a term. */
  readonly names: readonly string[];
  readonly description: string;
  /** Further words by which it is found; they are not shown. */
  readonly keywords: readonly string[];
  /** Slugs of the categories that hold it, the home first. */
  readonly categories: readonly string[];
  /** Slugs of its tags. */
  readonly tags: readonly string[];
}

/** A heading of a page with the text below it. */
export interface Section {
  /** Place of its page in the list of entries. */
  readonly entry: number;
  /** Empty for the text above the first heading. */
  readonly heading: string;
  /** `#how-it-works`; empty for the text above the first heading. */
  readonly hash: string;
  readonly text: string;
}

/** The file that a browser downloads to search. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  readonly sections: readonly Section[];
  /** Words and phrases that mean the same, group by group. */
  readonly synonyms: readonly (readonly string[])[];
}

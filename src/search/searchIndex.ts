import type {Resource, Status} from '../knowledge/labels.ts';
import type {PackedVectors} from './wordVectors.ts';

/** What a result opens: a page of a kind, or a term of the glossary. */
export type Kind = 'project' | 'category' | 'tag' | 'term' | 'article' | 'page';

/** A page, or a term of the glossary, that can be found. */
export interface Entry {
  /** Address on the site without the base path: `/projects/nosana`, `/glossary#depin`. */
  readonly permalink: string;
  readonly kind: Kind;
  readonly slug: string;
  readonly title: string;
  /** A shorter title for narrow places; absent if there is none. */
  readonly label?: string;
  /** Other names and spellings that only this entry has: aliases, a ticker, the words of a term. */
  readonly names: readonly string[];
  readonly description: string;
  /** Words of its facts that find it: tags, chains, related projects; they are not shown. */
  readonly keywords: readonly string[];
  /** What readers say for it who do not know its words, from docs/search.yml and docs/phrases.yml; not shown. */
  readonly said: readonly string[];
  /** Slugs of the categories that contain it, the home category first. */
  readonly categories: readonly string[];
  /** Slugs of its tags. */
  readonly tags: readonly string[];
  /** The letters of a project's mark, and the number of its color; shown, and not searched. */
  readonly mark?: readonly [letters: string, hue: number];
  /** Whether a project is still active; shown, and not searched. */
  readonly status?: Status;
  /** Names of the chains that a project runs or settles on; absent if none is known. */
  readonly chains?: readonly string[];
  /** What a project provides; absent if it is not known. */
  readonly resources?: readonly Resource[];
}

/** A heading of a page, with the text below it. */
export interface Section {
  /** Position of its page in the list of entries. */
  readonly entry: number;
  /** Empty for text before the first heading. */
  readonly heading: string;
  /** `#how-it-works`; empty for text before the first heading. */
  readonly hash: string;
  readonly text: string;
}

/** The file that a browser downloads for search. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  readonly sections: readonly Section[];
  /** Groups of words and phrases that mean the same. */
  readonly synonyms: readonly (readonly string[])[];
  /** What readers of other languages type, by the English word or phrase that it stands for. */
  readonly translations: Readonly<Record<string, readonly string[]>>;
  /** What words mean: those of the entries, and common ones. */
  readonly vectors: PackedVectors;
}

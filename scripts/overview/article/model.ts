import type {Heading, LinkReference, RootContent} from 'mdast';
import type {Article} from './parse.ts';
import type {ProjectLinks} from './tail.ts';
import type {Unit} from './units.ts';

/** An article as the generator understands it. */
export interface Outline {
  readonly article: Article;
  readonly title: string;
  /** Prose before the first category. */
  readonly intro: readonly RootContent[];
  /** Categories of the first level, in the order of the article. */
  readonly categories: readonly CategoryNode[];
  /** Projects in the order in which the article first names them. */
  readonly projects: readonly ProjectNode[];
  /** Prose after the last category. */
  readonly closing: readonly RootContent[];
  /** The headings below the title, in the order of the article. */
  readonly headings: readonly OwnedHeading[];
  /** Every character of the file: sorted, contiguous, from the first to the last. */
  readonly parts: readonly Part[];
  /** Lines of list items that name no project and stay prose, counted from 1. */
  readonly unnamed: readonly number[];
  readonly notes: readonly Note[];
}

/** What somebody who reads the report should know of a place of the article, although nothing is wrong. */
export interface Note {
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface CategoryNode {
  readonly title: string;
  readonly slug: string;
  readonly label?: string;
  readonly description?: string;
  readonly depth: Heading['depth'];
  /** Its prose, with the headings in it that are no categories. */
  readonly prose: readonly RootContent[];
  readonly projects: readonly ProjectNode[];
  readonly children: readonly CategoryNode[];
}

export interface ProjectNode extends ProjectLinks {
  readonly name: string;
  readonly slug: string;
  readonly aliases: readonly string[];
  readonly token?: string;
  /** Labels, as the list writes them. */
  readonly tags: readonly string[];
  /** Link references whose addresses are among its links. */
  readonly references: readonly LinkReference[];
  /** Slugs of the categories that list it, home first. */
  readonly categories: readonly string[];
  /** Its place among the projects of its home, counted from 1. */
  readonly position: number;
  /** What the article says of it, all mentions one after another. */
  readonly body: readonly RootContent[];
}

export interface OwnedHeading {
  readonly node: Heading;
  readonly owner: Owner;
  /** Whether it is the title of its owner, and not a heading in its prose. */
  readonly isTitle: boolean;
}

/** A stretch of the article, what it is and who owns it. */
export interface Part {
  /** Index of the first character in the text of the file. */
  readonly start: number;
  /** Index after the last character. */
  readonly end: number;
  readonly type: Unit['type'] | 'byte-order mark' | 'blank' | 'title';
  readonly owner: Owner;
}

/** The node of the outline to which a part of the article belongs. */
export type Owner =
  /** What the article says about itself: front matter, byte-order mark, the blog's marker. */
  | {readonly type: 'article'}
  | {readonly type: 'landing'}
  | {readonly type: 'category'; readonly slug: string}
  | {readonly type: 'project'; readonly slug: string}
  | {readonly type: 'definition'; readonly node: 'footnote' | 'link'; readonly identifier: string};

/** A page that stands already: what it is called leads to it, whatever the article makes of the name. */
export interface KnownProject {
  readonly slug: string;
  readonly names: readonly string[];
}

import type {Heading, LinkReference, RootContent} from 'mdast';
import type {Article} from './parse.ts';
import type {ProjectLinks} from './tail.ts';
import type {Unit} from './unit.ts';

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
  /** All headings but the title, in the order of the article. */
  readonly headings: readonly OwnedHeading[];
  /** Every character of the file: sorted, contiguous, from the first to the last. */
  readonly parts: readonly Part[];
  /** The lines, counted from 1, of list items that name no project and stay prose. */
  readonly unnamed: readonly number[];
  readonly notes: readonly Note[];
}

/** Something that readers of the report should know about a place in the article, although it is no error. */
export interface Note {
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** The address of the page that it is about: it is not told again as long as the article says the same there. */
  readonly about?: string;
}

export interface CategoryNode {
  readonly title: string;
  readonly slug: string;
  readonly label?: string;
  readonly description?: string;
  readonly depth: Heading['depth'];
  /** Its prose, including headings that are no categories. */
  readonly prose: readonly RootContent[];
  readonly projects: readonly ProjectNode[];
  readonly children: readonly CategoryNode[];
}

export interface ProjectNode extends ProjectLinks {
  readonly name: string;
  readonly slug: string;
  readonly aliases: readonly string[];
  /** Those of the aliases that an entry itself calls former: `(formerly X)`. */
  readonly formerNames: readonly string[];
  readonly token?: string;
  /** Labels, as the article writes them. */
  readonly tags: readonly string[];
  /** Link references whose addresses became links of the project. */
  readonly references: readonly LinkReference[];
  /** The slugs of the categories that list it. The first is its home. */
  readonly categories: readonly string[];
  /** Its place among the projects of its home category, counted from 1. */
  readonly position: number;
  /** What the article says about it: the text of all its entries, one after another. */
  readonly body: readonly RootContent[];
}

export interface OwnedHeading {
  readonly node: Heading;
  readonly owner: Owner;
  /** Whether it is the title of its owner, and not a heading in its prose. */
  readonly isTitle: boolean;
}

/** A range of the article, what it is and which node of the outline owns it. */
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

import type {Footnote} from './citedSources.ts';
import type {Evidence} from './evidence.ts';
import type {Facts} from './facts.ts';
import type {TagGroup} from './labels.ts';
import type {GlossaryEntry, ProjectFrontMatter} from './schema.ts';

/** A project: the front matter of its page, and what is derived from the page as a whole. */
export interface Project extends Omit<
  ProjectFrontMatter,
  'slug' | 'sidebar_position' | 'sidebar_label'
> {
  readonly slug: string;
  /** Address on the site without the base path: `/projects/<slug>`. */
  readonly permalink: string;
  /** Path of the page from the root of the repository. */
  readonly file: string;
  /** A shorter name for narrow places; the title if none is given. */
  readonly label: string;
  readonly position: number;
  /** The words of the body, without its footnotes. */
  readonly body: string;
  readonly evidence: Evidence;
  /** The footnotes of its text, by their numbers. */
  readonly footnotes: readonly Footnote[];
}

/** A category or subcategory: a folder of `docs/` with an `index.mdx`. */
export interface Category {
  readonly slug: string;
  readonly permalink: string;
  readonly file: string;
  readonly title: string;
  readonly label: string;
  readonly description: string;
  readonly position: number;
  /** Slug of the category whose folder contains this one. */
  readonly parent?: string;
  /** Folder below `docs/`, with forward slashes. */
  readonly folder: string;
  /** Other and former names. */
  readonly aliases: readonly string[];
  /** Slugs that it had before. */
  readonly former_slugs: readonly string[];
}

export interface Tag {
  readonly slug: string;
  readonly label: string;
  readonly description: string;
  readonly permalink: string;
  readonly group?: TagGroup;
}

/** A term of the glossary. */
export interface Term extends Readonly<GlossaryEntry> {
  readonly slug: string;
  /** Its address on the page of the glossary. */
  readonly permalink: string;
}

/** The landing page: what the overview says before and after its categories. */
export interface Landing {
  readonly file: string;
  readonly permalink: string;
  readonly title: string;
  readonly description: string;
}

/** Everything that the atlas knows, checked as a whole. */
export interface KnowledgeBase {
  /** The facts that pages of projects may state. */
  readonly facts: Facts;
  /** As in the sidebar: by position, each category followed by its subcategories. */
  readonly categories: readonly Category[];
  /** By home category, then by position. */
  readonly projects: readonly Project[];
  /** Projects that the atlas no longer lists: only their addresses still lead to a page, which says why. */
  readonly tombstones: readonly Project[];
  readonly tags: readonly Tag[];
  /** Sorted by term; empty if there is no glossary. */
  readonly glossary: readonly Term[];
  readonly landing?: Landing;
}

import type {RootContent} from 'mdast';
import type {Note, Owner} from './article/model.ts';
import type {Conflict, Side} from './merge/threeWay.ts';

/*
 * What the steps of the generator hand to each other: what is on disk, the fresh pages, the plan, and the decisions of
 * the person who runs it. Paths of pages count from the folder of pages and use forward slashes.
 */

/** The folder of pages as a run finds it: texts by path. */
export interface Disk {
  readonly pages: ReadonlyMap<string, string>;
  /** What the generator last wrote for each page. */
  readonly base: ReadonlyMap<string, string>;
  /** Addresses of pages whose subjects the article no longer listed in an earlier run. */
  readonly left?: ReadonlySet<string>;
}

/** Where the files of one page are. The two paths differ after a person has moved the page. */
export interface Place {
  /** Path of the page; undefined if there is none. */
  readonly page?: string;
  /** Path of its base, counted from the folder of bases; undefined if the generator never wrote the page. */
  readonly base?: string;
  /** Slugs that the page had before. */
  readonly formerSlugs?: readonly string[];
  /** Whether the page only says why the atlas no longer lists the project. */
  readonly isRetired?: boolean;
  /** Slugs of the first category of a project: as the page says now, and as the generator last wrote. */
  readonly home?: {readonly page?: string; readonly base?: string};
  /** The position that the generator last wrote; that of the page if the generator never wrote it. */
  readonly position?: number;
}

/** A page that exists, or that a person has deleted, and what identifies its subject. */
export interface KnownPage {
  /** The last part of its address. */
  readonly slug: string;
  /** Undefined if a person has deleted the page. */
  readonly path?: string;
  /** What the page says. */
  readonly title: string;
  /** What the generator last wrote, and so what the article said; undefined if the generator never wrote the page. */
  readonly recorded?: {
    readonly title: string;
    readonly slug: string;
    readonly aliases: readonly string[];
  };
  /** All names, those of the record included. */
  readonly names: readonly string[];
  /** Keys of its websites: what the generator last wrote, and what the page says if that differs. */
  readonly websites: readonly string[];
  /** Keys of its websites and of its repositories. Pages that share one are of the same project, whatever the others say. */
  readonly addresses: readonly string[];
  readonly formerSlugs: readonly string[];
  readonly isRetired: boolean;
  /** The slugs of the categories of a project, as the generator last wrote them. */
  readonly categories: readonly string[];
  /** The whole page as the generator last wrote it; as it is, if the generator never wrote it. */
  readonly record: string;
  /** Whether an earlier run has told that the page left the article. */
  readonly hasLeft: boolean;
}

/** What the existing pages tell the generator. */
export interface KnownPages {
  /** Pages of projects that exist. */
  readonly projects: readonly KnownPage[];
  /** Pages of projects that a person has deleted. */
  readonly deletedProjects: readonly KnownPage[];
  /** Pages of categories, including those that a person has deleted. */
  readonly categories: readonly KnownPage[];
  /** By address on the site. */
  readonly places: ReadonlyMap<string, Place>;
  /** Paths of pages with the address of another one, by the path of that one. They are nobody's. */
  readonly copies: ReadonlyMap<string, string>;
}

/** A page as the generator would write it from the article as it is now. */
export interface FreshPage {
  readonly path: string;
  /** Its address on the site, which identifies the page wherever its file is. */
  readonly permalink: string;
  readonly text: string;
  readonly owner: Owner;
  /** The nodes of the article that it shows, before links and headings were adapted to the page. */
  readonly body: readonly RootContent[];
  /** What had to be changed so that the page can be built. */
  readonly notes?: readonly Note[];
}

/** What a run does with a page. */
export type Action =
  /** The page is new, or a person asked for it back. */
  | 'create'
  /** Nobody has edited the page, and the article has changed. */
  | 'update'
  /** A person edited the page, and the article changed other parts of it: the page gets both changes. */
  | 'merge'
  /** The page already is what the generator would write. */
  | 'unchanged'
  /** A person edited the page, and the article has not changed. */
  | 'keep'
  /** A person and the article changed the same thing: the page is left alone until someone decides. */
  | 'conflict'
  /** The generator never wrote the page that is there: it is left alone. */
  | 'foreign'
  /** A page that the generator never wrote becomes its own base, so that later runs update it. */
  | 'adopt'
  /** A person deleted the page: it stays deleted. */
  | 'deleted'
  /** The page was generated once, and the article no longer lists its subject: it is kept. */
  | 'orphan'
  /** Someone takes the project out of the atlas: its page stays and says why. */
  | 'retire'
  /** The page already says why the project was taken out: it is left alone. */
  | 'retired';

/** A page and what happens to it. */
export interface PlannedPage {
  /** Path after the run. The file is moved if it differs from `from.page`. */
  readonly path: string;
  /** Its address on the site. */
  readonly permalink: string;
  readonly action: Action;
  /** Where the page and its base are before the run. */
  readonly from: Place;
  /** What the generator would write; undefined if the article does not list the page's subject. */
  readonly fresh?: FreshPage;
  /** The text of the page after the run; undefined leaves the file alone. */
  readonly text?: string;
  /** The base after the run; undefined leaves the recorded one alone. */
  readonly base?: string;
  /** What both sides changed differently; empty unless the action is `conflict`. */
  readonly conflicts: readonly Conflict[];
}

/** A page whose subject has another name than before. */
export interface Renamed {
  /** The old name. */
  readonly from: string;
  /** The new name. */
  readonly to: string;
  /** Path of the page after the run. */
  readonly path: string;
}

/** Whether a page that the article has left and a new one are of one project. */
export interface Question {
  /** Path of the page that the article has left. */
  readonly from: string;
  /** Path of the new page. */
  readonly to: string;
  /** What speaks for it, and what against. */
  readonly because: string;
  /** What to run if they are. */
  readonly command: string;
}

/** What the person who runs the generator has decided about single pages. */
export interface Decisions {
  /** By path: the side that wins where both changed the same thing. */
  readonly take: ReadonlyMap<string, Side>;
  /** Paths of deleted pages that are to come back. */
  readonly restore: ReadonlySet<string>;
  /** By slug: why a project leaves the atlas. */
  readonly retire: ReadonlyMap<string, string>;
  /** The new slug by the old one. */
  readonly rename: ReadonlyMap<string, string>;
  /** Whether pages that the generator never wrote become their own base. */
  readonly adopt: boolean;
  /** Whether more than half of the projects may leave the article at once. */
  readonly mayLeave: boolean;
}

/** Called with how far a run has come: before each page that it checks, and before each that it writes. */
export type OnProgress = (step: 'checked' | 'written', done: number, total: number) => void;

/** What the caller of a run is told while it goes on. Paths count from the working directory. */
export interface Observer {
  readonly onProgress?: OnProgress;
  /** Called after a file was written. */
  readonly onWrite?: (file: string, text: string) => void;
  /** Called after a file was moved. */
  readonly onMove?: (from: string, to: string) => void;
  /** Called after a file was removed. */
  readonly onRemove?: (file: string) => void;
  /** Called for each path to which the article links, with whether pages can link to it. */
  readonly onLinkTarget?: (path: string, isTarget: boolean) => void;
}

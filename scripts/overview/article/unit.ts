import type {
  Definition,
  FootnoteDefinition,
  Heading,
  ListItem,
  RootContent,
  TableRow,
  Yaml,
} from 'mdast';
import type {Entry} from './entry.ts';

/** The smallest piece of an article that goes to one page as a whole. */
export type Unit = {
  /** The offset of its first character in the text of the file. It ends where the next unit begins. */
  readonly start: number;
} & (
  | {readonly type: 'front matter'; readonly node: Yaml}
  | HeadingUnit
  /** `row` is the row that is no entry, of a table of entries. */
  | {readonly type: 'prose'; readonly node: RootContent; readonly row?: TableRow}
  /** A line such as `Key projects:` that only announces what is after it. */
  | {readonly type: 'label'; readonly node: RootContent}
  /** Links to the article's own headings: the site draws its navigation itself. */
  | {readonly type: 'contents'; readonly node: RootContent}
  /** HTML without anything to read. */
  | {readonly type: 'markup'; readonly node: RootContent}
  /** The comment that tells the blog where to cut the post for its list. */
  | {readonly type: 'marker'; readonly node: RootContent}
  | EntryUnit
  | {readonly type: 'definition'; readonly node: Definition | FootnoteDefinition}
);

interface HeadingUnit {
  readonly type: 'heading';
  readonly node: Heading;
  /** If it is the label of a group in a list: what it is as a list item, and how many of the units after it are the group. */
  readonly group?: {readonly item: RootContent; readonly size: number};
}

interface EntryUnit {
  readonly type: 'entry';
  readonly node: ListItem | TableRow | Heading;
  readonly entry: Entry;
  /** Items below it that begin with a link to another website, and stay in the text about it. */
  readonly linked?: readonly ListItem[];
  /** What it is where it is no project. */
  readonly asProse: readonly RootContent[];
  /** If it is a heading: that, and the headings below it. */
  readonly headings?: readonly Heading[];
}

/** Whether a unit is a heading of the article, and not the label of a group in a list. */
export function isHeading(unit: Unit | undefined): unit is Unit & {type: 'heading'} {
  return unit?.type === 'heading' && unit.group === undefined;
}

import type {ListItem} from 'mdast';
import type {UrlOf} from './definitions.ts';
import type {Entry} from './entry.ts';

/** How the entries of an article are read, which depends on what most of its names are. */
export interface Reading {
  readonly urlOf: UrlOf;
  /** Whether an item that begins with a link is a project, whatever follows. */
  readonly takesBareLinks: boolean;
  /** Whether a line by itself that begins with a link is a project: most entries are lines of paragraphs. */
  readonly takesLines: boolean;
  /** Whether the rows of tables are projects. */
  readonly takesRows: boolean;
  /** Reads an item by itself. */
  readonly readItem: (item: ListItem) => Entry | undefined;
  /** Whether an item below that of a project leads to something of this project, and is no project itself. */
  readonly isPart: (entry: Entry, above: Entry) => boolean;
}

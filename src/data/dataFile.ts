import type {Root} from 'mdast';
import type {KnowledgeBase} from '../knowledge/model.ts';
import type {Site} from './ownAddress.ts';

/** A file for programs that is published beside the pages. */
export interface DataFile {
  /** Its address on the site without the base path, which is also its path in the build folder: `/api/v1/tags.json`. */
  readonly path: string;
  readonly text: string;
}

/** What the files for programs are made from. */
export interface DataSource {
  readonly knowledge: KnowledgeBase;
  readonly site: Site;
  /** The text of each page of `docs/` as plain Markdown, its links to the site as paths from the root, by the path of its file. */
  readonly bodies: ReadonlyMap<string, Root>;
}

/** Returns the latest day on which a page was compared with its sources, if any page has one. */
export function lastChecked({projects}: KnowledgeBase): string | undefined {
  return projects
    .flatMap(({checked}) => checked ?? [])
    .sort()
    .at(-1);
}

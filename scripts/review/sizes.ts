import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {toPosix} from '../../src/knowledge/toPosix.ts';

/** The HTML of one built page. */
export interface PageSize {
  /** Its path in the built site. */
  readonly file: string;
  /** Compressed, as a host sends it. */
  readonly bytes: number;
}

/** How many compressed bytes the HTML of a page may have: the first budget whose pages it is one of. */
const BUDGETS: readonly {readonly pages: RegExp; readonly bytes: number}[] = [
  // Whole volumes, for those who print.
  {pages: /^print\//, bytes: 200_000},
  // The overview in full.
  {pages: /^blog\//, bytes: 60_000},
  {pages: /./, bytes: 16_000},
];

export function budgetOf(file: string): number {
  return BUDGETS.find(({pages}) => pages.test(file))?.bytes ?? 0;
}

/** Returns the pages that are larger than they may be, the worst first. */
export function overBudget(sizes: readonly PageSize[]): PageSize[] {
  const excess = ({file, bytes}: PageSize) => bytes / budgetOf(file);
  return sizes.filter((page) => excess(page) > 1).sort((a, b) => excess(b) - excess(a));
}

/** Measures the pages of a built site. @returns undefined if there is none */
export function pageSizes(folder: string): PageSize[] | undefined {
  let files: string[];
  try {
    files = readdirSync(folder, {recursive: true, encoding: 'utf8'});
  } catch {
    return undefined;
  }
  const pages = files.filter((file) => file.endsWith('.html')).map(toPosix);
  return pages
    .sort()
    .map((file) => ({file, bytes: gzipSync(readFileSync(join(folder, file))).length}));
}

import type {PageFormat} from '../knowledge/parsePage.ts';

/** The kinds of files that a contributor may write. */
export type Area =
  /** Pages of projects and categories. */
  | 'docs'
  /** Articles. */
  | 'blog'
  /** The manuals and pages about the site, in src/pages. */
  | 'pages';

/** @param file from the root of the repository. @returns undefined for a file that belongs to the software */
export function areaOf(file: string): Area | undefined {
  if (file.startsWith('docs/')) return 'docs';
  if (file.startsWith('blog/')) return 'blog';
  return file.startsWith('src/pages/') ? 'pages' : undefined;
}

/** How Docusaurus reads a file, by its ending. */
export function formatOf(file: string): PageFormat {
  return file.endsWith('.md') ? 'md' : 'mdx';
}

import type {Root} from 'mdast';
import {spellDirectives} from './directiveWords.ts';
import {frontMatterOf, readFrontMatter, type FrontMatter} from './frontMatter.ts';
import {parsePage} from './parsePage.ts';
import type {Finding} from './problem.ts';

/** A page of `docs/` as written: its front matter and the tree of its body, not yet checked against the schema. */
export interface Page {
  /** Path from the root of the repository, with forward slashes. */
  readonly file: string;
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly tree: Root;
}

/**
 * Reads the text of an MDX page.
 *
 * A file of another ending is refused: Docusaurus reads a .md file as Markdown in which HTML and scripts are live.
 *
 * @param parse for callers that use the tree as well
 * @returns the page, or the one problem that keeps it from being read.
 */
export function readPage(file: string, text: string, parse = parsePage): Page | Finding {
  if (!file.endsWith('.mdx')) {
    return {
      file,
      line: 1,
      column: 1,
      message: `a page is an .mdx file: rename it to ${file.replace(/\.\w+$/, '')}.mdx`,
      rule: 'known-file',
    };
  }
  const yaml = frontMatterOf(text);
  if (yaml === undefined) {
    return {
      file,
      line: 1,
      column: 1,
      message:
        'the page does not begin with front matter: put its title, and what else the template in CONTRIBUTING.md requires, between two lines of ---',
      rule: 'front-matter',
    };
  }
  const frontMatter = readFrontMatter(yaml, 2);
  if ('message' in frontMatter) {
    return {file, ...frontMatter};
  }
  const tree = parse(text, 'mdx');
  if ('message' in tree) return {file, ...tree};
  spellDirectives(tree);
  return {file, text, frontMatter, tree};
}

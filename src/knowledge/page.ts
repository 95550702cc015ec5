import type {Root} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {Point} from 'unist';
import {readFrontMatter, type FrontMatter} from './frontMatter.ts';
import type {Problem} from './problem.ts';

/** A page of `docs/` as written: its front matter and the tree of its body, not yet checked against the schema. */
export interface Page {
  /** Path from the root of the repository, with forward slashes. */
  readonly file: string;
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly tree: Root;
}

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/**
 * Reads the text of an MDX page.
 *
 * A file of another ending is refused: Docusaurus reads a .md file as Markdown in which HTML and scripts are live.
 *
 * @returns the page, or the one problem that keeps it from being read.
 */
export function readPage(file: string, text: string): Page | Problem {
  if (!file.endsWith('.mdx')) {
    return {
      file,
      line: 1,
      column: 1,
      message: `a page is an .mdx file: rename it to ${file.replace(/\.\w+$/, '')}.mdx`,
    };
  }
  let tree: Root;
  try {
    tree = processor.parse(text);
  } catch (error) {
    return mdxProblem(file, error);
  }
  const [first] = tree.children;
  if (first?.type !== 'yaml') {
    return {
      file,
      line: 1,
      column: 1,
      message: 'the page does not begin with front matter: put its title between two lines of ---',
    };
  }
  const frontMatter = readFrontMatter(first.value, 2);
  if ('message' in frontMatter) {
    return {file, ...frontMatter, message: `front matter is not YAML: ${frontMatter.message}`};
  }
  return {file, text, frontMatter, tree};
}

/** The MDX parser throws a message that knows its place. */
function mdxProblem(file: string, error: unknown): Problem {
  const {reason, place} = error as {reason?: string; place?: Point | {start: Point}};
  const point = place && 'start' in place ? place.start : place;
  return {
    file,
    line: point?.line ?? 1,
    column: point?.column ?? 1,
    message: `not valid MDX: ${reason ?? String(error)}. To show < or { as they are, write \\< or \\{`,
  };
}

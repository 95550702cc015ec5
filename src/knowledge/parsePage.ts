import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {Point} from 'unist';
import type {Problem} from './problem.ts';

/** How Docusaurus reads a page: one of .mdx as MDX, one of .md as Markdown in which HTML is live. */
export type PageFormat = 'mdx' | 'md';

// The extensions of the syntax that Docusaurus uses, in its order, and no other: what we judge must be what it renders.
// A test compares the trees.
const SYNTAX = [remarkFrontmatter, remarkDirective, remarkGfm];
const PROCESSORS = {
  md: unified().use(remarkParse).use(SYNTAX),
  mdx: unified().use(remarkParse).use(remarkMdx).use(SYNTAX),
};

/** Why a page is not valid MDX, and where. */
type SyntaxFault = Omit<Problem, 'file'>;

/** Parses a page, front matter and all, into the tree that Docusaurus makes of it before any plugin changes it. */
export function parsePage(text: string, format: PageFormat): Root | SyntaxFault {
  try {
    return PROCESSORS[format].parse(text);
  } catch (error) {
    const {reason, place} = error as {reason?: string; place?: Point | {start: Point}};
    const point = place && 'start' in place ? place.start : place;
    return {
      line: point?.line ?? 1,
      column: point?.column ?? 1,
      message: `not valid MDX: ${reason ?? String(error)}. To show < or { as they are, write \\< or \\{`,
    };
  }
}

import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {Point} from 'unist';
import {mdxFault} from './mdxFault.ts';
import type {Finding} from './problem.ts';

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
type SyntaxFault = Omit<Finding, 'file'>;

/** Parses a page, front matter and all, into the tree that Docusaurus makes of it before any plugin changes it. */
export function parsePage(text: string, format: PageFormat): Root | SyntaxFault {
  try {
    return PROCESSORS[format].parse(text);
  } catch (error) {
    const {reason = String(error), place} = error as {
      reason?: string;
      place?: Point | {start: Point};
    };
    const {line, column} = (place && 'start' in place ? place.start : place) ?? {
      line: 1,
      column: 1,
    };
    return mdxFault(text, {reason, line, column}, (part) => isValid(part, format));
  }
}

function isValid(text: string, format: PageFormat): boolean {
  try {
    PROCESSORS[format].parse(text);
    return true;
  } catch {
    return false;
  }
}

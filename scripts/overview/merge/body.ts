import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/**
 * Parses the body of a page, or a part of one. Those that were asked for last are remembered: a merge asks about each of
 * its texts several times, and about many sentences in between.
 *
 * @returns a tree that nobody may change, since others have the same one; undefined if the body is not valid MDX
 */
export function parseBody(body: string): Root | undefined {
  const tree = recent.has(body) ? recent.get(body) : parse(body);
  recent.delete(body);
  recent.set(body, tree);
  if (recent.size > MAX_RECENT) {
    const [oldest = ''] = recent.keys();
    recent.delete(oldest);
  }
  return tree;
}

/** By body, the one that was asked for last at the end. */
const recent = new Map<string, Root | undefined>();
const MAX_RECENT = 64;

function parse(body: string): Root | undefined {
  try {
    return processor.parse(body);
  } catch {
    return undefined;
  }
}

/** The label that a definition defines, as readers know it: `footnote [^a]` or `link [a]`. */
export function labelOf(type: 'footnoteDefinition' | 'definition', identifier: string): string {
  return type === 'definition' ? `link [${identifier}]` : `footnote [^${identifier}]`;
}

/** A reference to a footnote or to a link definition. */
export interface Reference {
  /** The label, as in `Unit.defines`. */
  readonly to: string;
  /** The label of the definition whose text contains the reference; undefined if it is in other text. */
  readonly within: string | undefined;
}

/** Finds the references in a body; none if it is not valid MDX. */
export function referencesIn(body: string): Reference[] {
  const references: Reference[] = [];
  if (!body.includes('[')) return references;
  for (const block of parseBody(body)?.children ?? []) {
    const within =
      block.type === 'footnoteDefinition' || block.type === 'definition'
        ? labelOf(block.type, block.identifier)
        : undefined;
    visit(block, (node) => {
      if (node.type === 'footnoteReference') {
        references.push({to: labelOf('footnoteDefinition', node.identifier), within});
      } else if (node.type === 'linkReference' || node.type === 'imageReference') {
        references.push({to: labelOf('definition', node.identifier), within});
      }
    });
  }
  return references;
}

/** Finds emphasis, code, links and the like in a text, each as its kind and the words it is put around. */
export function inlineMarksIn(text: string): string[] {
  const marks: string[] = [];
  const tree = parseBody(text);
  if (tree) {
    visit(tree, (node) => {
      if (INLINE_MARKS.has(node.type)) marks.push(`${node.type} ${toString(node)}`);
    });
  }
  return marks;
}

const INLINE_MARKS: ReadonlySet<string> = new Set([
  'inlineCode',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
]);

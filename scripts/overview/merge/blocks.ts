import type {Root, RootContent} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {withUnixLineEnds} from './mergeModel.ts';

/** A piece of a body that merges as one: a paragraph, a heading, a list, a definition, ... */
export interface Block {
  /** What a reader calls it, such as `paragraph` or `footnote [^a]`. */
  readonly name: string;
  readonly text: string;
  /** The text as it compares. */
  readonly key: string;
  /** Offset in the body. */
  readonly start: number;
  /** What a definition defines; undefined for what is no definition. */
  readonly defines?: string;
}

/** A body cut into blocks. */
export interface Blocks {
  readonly blocks: readonly Block[];
  /** The blank space before each block, and last that at the end of the body. */
  readonly gaps: readonly string[];
}

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Cuts the body of a page into blocks; undefined where it is not MDX. */
export function splitBlocks(body: string): Blocks | undefined {
  const tree = parseBody(body);
  const gaps: string[] = [];
  const blocks: Block[] = [];
  let done = 0;
  for (const node of tree?.children ?? []) {
    const {start = done, end = done} = rangeOf(node);
    const indent = /[ \t]*$/.exec(body.slice(done, start))?.[0].length ?? 0;
    gaps.push(body.slice(done, start - indent));
    const text = body.slice(start - indent, end);
    blocks.push({
      ...describe(node),
      text,
      key: withUnixLineEnds(text),
      start: start - indent,
    });
    done = end;
  }
  gaps.push(body.slice(done));
  return tree && gaps.every((gap) => gap.trim() === '') ? {blocks, gaps} : undefined;
}

/** Cuts a body that is not MDX into its lines. */
export function splitLines(body: string): Blocks {
  const gaps = [''];
  const blocks: Block[] = [];
  for (const match of body.matchAll(/([^\r\n]*)(\r\n?|\n|$)/g)) {
    const [whole, text = '', gap = ''] = match;
    if (whole === '') break;
    blocks.push({name: 'line', text, key: text, start: match.index});
    gaps.push(gap);
  }
  return {blocks, gaps};
}

/** A place where a footnote or a link is referred to. */
export interface Reference {
  /** As in `Block.defines`. */
  readonly to: string;
  /** The definition in whose text it stands, if any. */
  readonly within: string | undefined;
}

/** Finds the references of a body; none where it is not MDX. */
export function referencesIn(body: string): Reference[] {
  const references: Reference[] = [];
  for (const block of parseBody(body)?.children ?? []) {
    const within = describe(block).defines;
    visit(block, (node) => {
      if (node.type === 'footnoteReference') {
        references.push({to: footnote(node.identifier), within});
      } else if (node.type === 'linkReference' || node.type === 'imageReference') {
        references.push({to: link(node.identifier), within});
      }
    });
  }
  return references;
}

function parseBody(body: string): Root | undefined {
  try {
    return processor.parse(body);
  } catch {
    return undefined;
  }
}

function rangeOf({position}: RootContent): {start?: number; end?: number} {
  return {start: position?.start.offset, end: position?.end.offset};
}

function describe(node: RootContent): Pick<Block, 'name' | 'defines'> {
  if (node.type === 'footnoteDefinition') {
    return {name: footnote(node.label ?? node.identifier), defines: footnote(node.identifier)};
  }
  if (node.type === 'definition') {
    return {name: link(node.label ?? node.identifier), defines: link(node.identifier)};
  }
  return {name: NAMES[node.type] ?? node.type};
}

const NAMES: Readonly<Record<string, string>> = {
  blockquote: 'quote',
  thematicBreak: 'rule',
  mdxjsEsm: 'import',
  mdxFlowExpression: 'expression',
  mdxJsxFlowElement: 'element',
};

function footnote(label: string): string {
  return `footnote [^${label}]`;
}

function link(label: string): string {
  return `link [${label}]`;
}

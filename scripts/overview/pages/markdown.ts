import type {Html, Nodes, Root, RootContent} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify, {type Options} from 'remark-stringify';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {containsType} from '../article/containsType.ts';

const settings: Options = {
  bullet: '-',
  rule: '-',
  resourceLink: true,
  // Raw HTML that ends a quote or a list becomes a paragraph, which the text after it must not continue.
  join: [(left) => (left.type === 'blockquote' || left.type === 'list' ? 1 : undefined)],
  unsafe: [
    // Colons that begin a line, or a word before a link, are a directive to Docusaurus, which draws a box or nothing.
    {character: ':', atBreak: true, after: ':'},
    {character: ':', atBreak: true, before: ':', after: '[^:]'},
    {character: ':', after: '[A-Za-z][\\w-]*\\[', inConstruct: 'phrasing'},
    // A line that begins with one of these words is code in MDX.
    {character: 'i', atBreak: true, after: 'mport\\b'},
    {character: 'e', atBreak: true, after: 'xport\\b'},
  ],
};

const processor = unified().use(remarkGfm).use(remarkMdx).use(remarkStringify, settings);

/**
 * Writes a tree of CommonMark and GFM as MDX that shows the same.
 *
 * Braces and angle brackets in text are escaped. MDX has no raw HTML: comments become MDX comments, and all other HTML
 * becomes text as the author typed it.
 */
export function toMdx(children: readonly RootContent[]): string {
  if (!containsType(children, HTML))
    return processor.stringify({type: 'root', children: [...children]});
  const tree: Root = {type: 'root', children: structuredClone([...children])};
  visit(tree, 'html', (node, index, parent) => {
    if (parent && index !== undefined) parent.children[index] = withoutHtml(node, parent);
  });
  return processor.stringify(tree);
}

const HTML: ReadonlySet<Nodes['type']> = new Set(['html']);

const COMMENT = /^<!--([\s\S]*?)-->$/;
const FLOW_PARENTS: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'listItem',
  'footnoteDefinition',
]);

function withoutHtml({value}: Html, parent: Nodes): RootContent {
  const isFlow = FLOW_PARENTS.has(parent.type);
  const comment = COMMENT.exec(value.trim())?.[1];
  if (comment !== undefined) {
    return {
      type: isFlow ? 'mdxFlowExpression' : 'mdxTextExpression',
      value: `/*${onOneLine(comment, parent).replaceAll('*/', '* /')}*/`,
    };
  }
  return isFlow ? {type: 'paragraph', children: [{type: 'text', value}]} : {type: 'text', value};
}

/** An expression within a quote or a list must not contain blank lines. */
function onOneLine(comment: string, parent: Nodes): string {
  return parent.type === 'root' ? comment : comment.replace(/\s*\n\s*/g, ' ');
}

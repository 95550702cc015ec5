import type {
  Html,
  Image,
  ImageReference,
  Link,
  LinkReference,
  Nodes,
  Root,
  RootContent,
  Text,
} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify, {type Options} from 'remark-stringify';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {withoutHidden} from '../../../src/guard/characters.ts';
import {isWordless} from '../../../src/guard/linkWords.ts';
import {readableAddress} from '../../../src/knowledge/readableAddress.ts';
import {containsType} from '../article/containsType.ts';

type Write = NonNullable<NonNullable<Options['handlers']>['text']>;

/**
 * Writes text as the library does, but tries only the patterns of characters that are in it: there are some 60, and all of
 * them together took a tenth of a run with 10,000 projects.
 */
const writeText: Write = ({value}: Text, _, state, info) => {
  const whole = `${info.before}${value}${info.after}`;
  const {unsafe} = state;
  state.unsafe = unsafe.filter(({character}) => whole.includes(character));
  const text = state.safe(value, info);
  state.unsafe = unsafe;
  return text;
};

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
  handlers: {text: writeText},
};

const processor = unified().use(remarkGfm).use(remarkMdx).use(remarkStringify, settings);

/**
 * Writes a tree of CommonMark and GFM as MDX that shows the same.
 *
 * Braces and angle brackets in text are escaped. MDX has no raw HTML: comments become MDX comments, and all other HTML
 * becomes text as the author typed it. Pictures of other sites, which every reader would ask for them, become links, and
 * characters that nobody can see are left out: a page may have neither.
 */
export function toMdx(children: readonly RootContent[]): string {
  if (!containsType(children, CHANGED) && !children.some(hasWordless))
    return withoutHidden(processor.stringify({type: 'root', children: [...children]}));
  const tree: Root = {type: 'root', children: structuredClone([...children])};
  const remote = new Set<string>();
  visit(tree, 'definition', ({identifier, url}) => {
    if (isRemote(url)) remote.add(identifier);
  });
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.type === 'html') parent.children[index] = withoutHtml(node, parent);
    if (node.type === 'link' || node.type === 'linkReference') {
      spellPictures(node, remote);
      if (isWordless(node)) node.children = [{type: 'text', value: addressOf(node)}];
    }
    if (node.type === 'image' && isRemote(node.url)) {
      const {url, title} = node;
      parent.children[index] = {type: 'link', url, title: title ?? null, children: [textOf(node)]};
    }
    if (node.type === 'imageReference' && remote.has(node.identifier)) {
      parent.children[index] = {...node, type: 'linkReference', children: [textOf(node)]};
    }
  });
  return withoutHidden(processor.stringify(tree));
}

function isRemote(url: string): boolean {
  return /^(?:https?:)?\/\//i.test(url);
}

const CHANGED: ReadonlySet<Nodes['type']> = new Set(['html', 'image', 'imageReference']);

/** Whether something is, or has in it, a link of which nothing would be seen. */
function hasWordless(node: Nodes): boolean {
  const isLink = node.type === 'link' || node.type === 'linkReference';
  return isLink ? isWordless(node) : 'children' in node && node.children.some(hasWordless);
}

/** What stands for the words of a link that has none. */
function addressOf(link: Link | LinkReference): string {
  if (link.type === 'linkReference') return link.label ?? link.identifier;
  const isAddress = isRemote(link.url) && URL.canParse(link.url, 'https://x');
  return (isAddress && readableAddress(new URL(link.url, 'https://x').href)) || link.url || 'link';
}

/** Writes the pictures of other sites in a link as text: a link cannot be in a link. */
function spellPictures(link: Link | LinkReference, remote: ReadonlySet<string>): void {
  visit(link, (node, index, parent) => {
    if (!parent || index === undefined) return;
    const isSpelt =
      (node.type === 'image' && isRemote(node.url)) ||
      (node.type === 'imageReference' && remote.has(node.identifier));
    if (isSpelt) parent.children[index] = textOf(node);
  });
}

/** What stands for a picture: its description, or else the name of its file. */
function textOf(picture: Image | ImageReference): Text {
  const name = 'url' in picture ? /[^/?#]*(?=[?#]|$)/.exec(picture.url)?.[0] : picture.label;
  return {type: 'text', value: picture.alt || name || 'picture'};
}

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

import type {Element, Root as HtmlRoot, RootContent as HtmlContent} from 'hast';
import {raw} from 'hast-util-raw';
import {defaultHandlers, toMdast, type Handle, type State} from 'hast-util-to-mdast';
import type {Html, Nodes, Parents, Root, RootContent} from 'mdast';
import type {} from 'mdast-util-to-hast';
import {toString} from 'mdast-util-to-string';
import type {Point} from 'unist';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {containsType} from './containsType.ts';
import {IN_LINE, EXPRESSIBLE, TAGS} from './tagNames.ts';
import {joinText, trimLine} from './tidyLine.ts';
import {isComment} from './lineText.ts';

/** A node of Markdown on its way through the HTML parser, which sees only its index among its siblings. */
interface Carrier {
  readonly type: 'carrier';
  readonly index: number;
}

declare module 'hast' {
  interface RootContentMap {
    carrier: Carrier;
  }
  interface ElementContentMap {
    carrier: Carrier;
  }
}

/**
 * Converts the HTML in a Markdown tree to Markdown, in place, with all its words, links and images.
 *
 * Comments stay HTML. Tags that are no HTML or have no text for readers, such as `<T>` or `<script>`, become text as the
 * author typed them. A block of the root without words, links and images stays HTML, so that it keeps its place.
 *
 * @returns the number of tags for which Markdown has no form
 */
export function convertHtml(tree: Root): number {
  let silent = 0;
  const convert = (parent: Parents, isInLink: boolean): void => {
    const isLink = isInLink || parent.type === 'link' || parent.type === 'linkReference';
    const children = parent.children.flatMap((child): RootContent[] => {
      if (!('children' in child)) return [child];
      const hadTags = child.children.some(isTag);
      convert(child, isLink);
      return hadTags && isEmptied(child)
        ? [{type: 'html', value: '', position: child.position}]
        : [child];
    });
    setChildren(parent, children);
    if (!children.some(isTag)) return;
    const isFlow = FLOW_PARENTS.has(parent.type);
    const conversion = isFlow
      ? convertBlocks(children, parent.type === 'root')
      : convertLine(children, {isInLink: isLink, isWhole: WHOLE.has(parent.type)});
    silent += conversion.silent;
    setChildren(parent, conversion.nodes);
  };
  convert(tree, false);
  return silent;
}

interface Conversion {
  readonly nodes: readonly RootContent[];
  readonly silent: number;
}

const FLOW_PARENTS: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'listItem',
  'footnoteDefinition',
]);

/** Nodes that begin and end with their text: spaces at their ends have no meaning. */
const WHOLE: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

function isTag(node: Nodes): node is Html {
  return node.type === 'html' && !isComment(node);
}

function isEmptied({type, children}: Parents): boolean {
  return EMPTIABLE.has(type) && !hasContent(children);
}

const EMPTIABLE: ReadonlySet<string> = new Set([
  'paragraph',
  'blockquote',
  'strong',
  'emphasis',
  'delete',
]);

/** The types of mdast limit the children of each parent. The conversion respects that, but the compiler cannot know it. */
function setChildren(parent: {children: readonly Nodes[]}, children: readonly Nodes[]): void {
  parent.children = children;
}

/** Converts each block of HTML by itself: the Markdown between two blocks is no part of them. */
function convertBlocks(siblings: readonly RootContent[], isRoot: boolean): Conversion {
  let silent = 0;
  const nodes = siblings.flatMap((node): readonly RootContent[] => {
    if (!isTag(node)) return [node];
    const html = parse([{type: 'raw', value: masked(node.value), position: node.position}]);
    silent += countSilent(html);
    const blocks = tidied(toMarkdown(html, {isInLink: false, siblings}));
    return blocks.length === 0 && isRoot ? [node] : placed(blocks, node);
  });
  return {nodes, silent};
}

function convertLine(
  siblings: readonly RootContent[],
  {isInLink, isWhole}: {isInLink: boolean; isWhole: boolean},
): Conversion {
  const html = parse(
    siblings.map((node, index) =>
      isTag(node)
        ? {type: 'raw', value: masked(node.value), position: node.position}
        : {type: 'carrier', index},
    ),
  );
  const silent = countSilent(html);
  visit(html, 'element', (element) => {
    if (!IN_LINE.has(element.tagName)) toSpan(element);
  });
  const line: Element = {type: 'element', tagName: 'p', properties: {}, children: []};
  line.children = html.children.flatMap((node) =>
    node.type === 'element' || node.type === 'text' || node.type === 'carrier' ? [node] : [],
  );
  const [paragraph] = toMarkdown({type: 'root', children: [line]}, {isInLink, siblings});
  const nodes = paragraph?.type === 'paragraph' ? joinText(paragraph.children) : [];
  return {nodes: isWhole ? trimLine(nodes) : nodes, silent};
}

/** The HTML parser gives positions only for a file. */
const WITH_PLACES = new VFile();

function parse(children: HtmlContent[]): HtmlRoot {
  const html = raw({type: 'root', children}, {passThrough: ['carrier'], file: WITH_PLACES});
  if (html.type !== 'root')
    throw new TypeError('the HTML parser returned something else than a root');
  // With this attribute, the next step would leave the element out.
  visit(html, 'element', ({properties}) => delete properties.dataMdast);
  return html;
}

/**
 * Replaces a `<` that begins no tag, and that of a comment which does not end here: readers of HTML leave out the rest of a
 * page after it. It is one character as well, so that positions stay right.
 */
const MASK = '\uFDD0';

function masked(value: string): string {
  return value.replace(
    /<!--[\s\S]*?-->|<(?=[?!]|\/?([a-z][^\s/>]*))/gi,
    (match, name: string | undefined) => {
      if (match !== '<') return match;
      // <Map> and <Link> are names in somebody's code.
      const isOneCase = name === name?.toLowerCase() || name === name?.toUpperCase();
      return name !== undefined && isOneCase && TAGS.has(name.toLowerCase()) ? match : MASK;
    },
  );
}

function countSilent(html: HtmlRoot): number {
  let silent = 0;
  visit(html, 'element', ({tagName}) => {
    if (!EXPRESSIBLE.has(tagName)) silent += 1;
  });
  return silent;
}

/** Turns a block into text of the line, which cannot contain blocks, with a space on either side. */
function toSpan(element: Element): void {
  const space = {type: 'text' as const, value: ' '};
  element.tagName = 'span';
  element.children = [space, ...element.children, {...space}];
}

function toMarkdown(
  html: HtmlRoot,
  {isInLink, siblings}: {isInLink: boolean; siblings: readonly RootContent[]},
): RootContent[] {
  const tree = toMdast(html, {
    document: true,
    handlers: isInLink ? {...handlers, a: (state, node) => state.all(node)} : handlers,
    nodeHandlers: {carrier: (_, {index}: Carrier) => siblings[index]},
  });
  visit(tree, (node) => {
    if ('value' in node) node.value = node.value.replaceAll(MASK, '<');
    if ('alt' in node) node.alt = node.alt?.replaceAll(MASK, '<');
    if ('title' in node) node.title = node.title?.replaceAll(MASK, '<');
  });
  return tree.type === 'root' ? tree.children : [];
}

function tidied(blocks: readonly RootContent[]): RootContent[] {
  const tree: Root = {type: 'root', children: [...blocks]};
  visit(tree, (node) => {
    if ('children' in node && WHOLE.has(node.type)) {
      setChildren(node, trimLine(joinText(node.children)));
    }
  });
  return tree.children.filter((node) => !('children' in node) || !isEmptied(node));
}

const handlers: Record<string, Handle> = {
  summary(state, node) {
    const line = defaultHandlers.summary(state, node);
    if (line) line.data = {...line.data, isSummary: true};
    return line;
  },
  a(state, node) {
    const link = defaultHandlers.a(state, node);
    const {children} = link;
    const isLink = link.url !== '' && hasContent(children);
    return isLink && !containsType(children, LINKS) ? link : children;
  },
  img(state, node) {
    const image = defaultHandlers.img(state, node);
    return image.url === '' ? {type: 'text', value: image.alt ?? ''} : image;
  },
  ...each(['b', 'strong'], orChildren(defaultHandlers.strong)),
  ...each(['em', 'i', 'mark', 'u'], orChildren(defaultHandlers.em)),
  ...each(['del', 's', 'strike'], orChildren(defaultHandlers.del)),
  ...each(['code', 'kbd', 'samp', 'tt', 'var'], (state, node) => {
    const children = state.all(node);
    const isText = children.every(({type}) => type === 'text' || type === 'inlineCode');
    return isText && hasContent(children)
      ? {type: 'inlineCode', value: toString(children).replace(/\s+/g, ' ')}
      : children;
  }),
};

function each(names: readonly string[], handle: Handle): Record<string, Handle> {
  return Object.fromEntries(names.map((name) => [name, handle]));
}

/** Returns the children alone if there is nothing to read in them: Markdown cannot mark what is not there. */
function orChildren(handle: (state: State, node: Element) => Parents): Handle {
  return (state, node) => {
    const marked = handle(state, node);
    return hasContent(marked.children) ? marked : marked.children;
  };
}

const LINKS: ReadonlySet<string> = new Set(['link', 'linkReference', 'footnoteReference']);
const VISIBLE: ReadonlySet<string> = new Set([
  'image',
  'imageReference',
  'footnoteReference',
  'html',
]);

function hasContent(nodes: readonly Nodes[]): boolean {
  return toString([...nodes], {includeHtml: false}).trim() !== '' || containsType(nodes, VISIBLE);
}

/** Gives each node a position of its own, in the order of the nodes, if the parser knows none. */
function placed(nodes: readonly RootContent[], {position}: Html): RootContent[] {
  if (!position) return [...nodes];
  const last = position.end.offset ?? 0;
  let next = position.start.offset ?? 0;
  return nodes.map((node, index) => {
    const known = (index > 0 && startOf(node)) || {...position.start, offset: next};
    const offset = Math.min(Math.max(known.offset ?? 0, next), last - (nodes.length - index));
    next = offset + 1;
    return {...node, position: {start: {...known, offset}, end: position.end}};
  });
}

function startOf(node: Nodes): Point | undefined {
  if (node.position) return node.position.start;
  return 'children' in node ? node.children.map(startOf).find((point) => point) : undefined;
}

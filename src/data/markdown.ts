import type {
  Definition,
  Heading,
  Image,
  Link,
  List,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Text,
} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {ToAddress} from './ownAddress.ts';

const processor = unified().use(remarkGfm).use(remarkStringify, {bullet: '-', rule: '-'});

/** Writes a text with the addresses of one folder. */
export type MarkdownText = (toAddress: ToAddress) => string;

/** Writes a tree as Markdown once; see {@link markdownText}. */
export function toMarkdown(children: readonly RootContent[], toAddress: ToAddress): string {
  return markdownText(children)(toAddress);
}

/**
 * Makes a function that writes a tree as CommonMark with tables and footnotes, with a final line break.
 *
 * Several files have the same text, and only the addresses of the site, which are paths from its root in the tree, differ
 * in them. To write a tree takes long, so it is written once, and what differs is put in.
 */
export function markdownText(children: readonly RootContent[]): MarkdownText {
  const root: Root = {type: 'root', children: [...children]};
  const paths: string[] = [];
  let hasTable = false;
  visit(root, (node) => {
    if (isOwnLink(node)) paths.push(node.url);
    hasTable ||= node.type === 'table';
  });
  const known = new Map<string, string>();
  let parts: readonly string[] | undefined;
  return (toAddress) => {
    const addresses = paths.map(toAddress);
    // The columns of a table are as wide as the addresses in them.
    if (!hasTable && addresses.every((address) => PLAIN.test(address))) {
      parts ??= written(
        root,
        paths.map(() => MARK),
      ).split(MARK);
      if (parts.length === addresses.length + 1)
        return parts.map((part, index) => part + (addresses[index] ?? '')).join('');
    }
    const key = addresses.join('\n');
    const text = known.get(key) ?? written(root, addresses);
    known.set(key, text);
    return text;
  };
}

/** A relative address in which Markdown escapes nothing. */
const PLAIN = /^[\w/#.-]+$/;

/** Stands for such an address. No page has this character, which nobody else may use either. */
const MARK = '\uFDD0';

function isOwnLink(node: Nodes): node is Link | Image | Definition {
  return 'url' in node && /^\/(?!\/)/.test(node.url);
}

/** @param addresses for the links to the site, in their order */
function written(root: Root, addresses: readonly string[]): string {
  const tree = structuredClone(root);
  let index = 0;
  visit(tree, (node) => {
    if (isOwnLink(node)) node.url = addresses[index++] ?? '';
  });
  return processor.stringify(tree);
}

export function heading(depth: Heading['depth'], value: string): Heading {
  return {type: 'heading', depth, children: [text(value)]};
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children};
}

/** Makes a list with a line for each item; no list if there are none. */
export function list(items: readonly (readonly PhrasingContent[])[]): List[] {
  if (items.length === 0) return [];
  const children = items.map((item) => ({
    type: 'listItem' as const,
    spread: false,
    children: [paragraph(...item)],
  }));
  return [{type: 'list', spread: false, children}];
}

export function link(url: string, label: string): Link {
  return {type: 'link', url, children: [text(label)]};
}

export function text(value: string): Text {
  return {type: 'text', value};
}

import type {Heading, Link, List, Paragraph, PhrasingContent, Root, RootContent, Text} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {ToAddress} from './ownAddress.ts';

const processor = unified().use(remarkGfm).use(remarkStringify, {bullet: '-', rule: '-'});

/**
 * Writes a tree as CommonMark with tables and footnotes, with a final line break.
 *
 * @param toAddress makes the addresses of the site, which are paths from its root in the tree
 */
export function toMarkdown(children: readonly RootContent[], toAddress: ToAddress): string {
  const tree: Root = structuredClone({type: 'root', children: [...children]});
  visit(tree, (node) => {
    if ('url' in node && /^\/(?!\/)/.test(node.url)) node.url = toAddress(node.url);
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

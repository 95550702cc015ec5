import type {Heading, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {walk} from './walk.ts';

declare module 'mdast' {
  interface HeadingData {
    /** The anchor that the author gave to the heading: `## Networks {#nets}`. */
    anchor?: string;
  }
}

/**
 * Takes the ids that authors give to headings out of their words, in place, as Docusaurus does with those of a post.
 *
 * https://docusaurus.io/docs/markdown-features/toc#heading-ids
 */
export function readHeadingIds(tree: Root): void {
  walk(tree.children, (node) => {
    if (node.type === 'heading') readId(node);
  });
}

const ID = /\s*\{#([^\s{}#]+)\}\s*$/;

function readId(heading: Heading): void {
  const last = heading.children.at(-1);
  const [mark, anchor] = (last?.type === 'text' && ID.exec(last.value)) || [];
  if (last?.type !== 'text' || mark === undefined || anchor === undefined) return;
  const value = last.value.slice(0, -mark.length);
  const children = [...heading.children.slice(0, -1), ...(value === '' ? [] : [{...last, value}])];
  // A heading of nothing else needs its words.
  if (toString(children).trim() === '') return;
  heading.children = children;
  heading.data = {...heading.data, anchor};
}

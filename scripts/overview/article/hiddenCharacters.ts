import type {Nodes, Parents, Root, RootContent} from 'mdast';
import {withoutHidden} from '../../../src/guard/characters.ts';
import {trimLine} from './tidyLine.ts';

/**
 * Leaves characters that nobody can see out of the words of a tree, in place, with what consists of nothing else.
 *
 * This comes before anything is read: such a character would make a text of nothing, or keep a mark from being one when it
 * is gone.
 */
export function dropHidden(tree: Root): void {
  dropIn(tree);
}

function dropIn(parent: Parents): void {
  const children = parent.children.flatMap((node): RootContent[] => {
    if (node.type === 'text') {
      node.value = withoutHidden(node.value);
      return node.value === '' ? [] : [node];
    }
    if (!('children' in node) || node.children.length === 0) return [node];
    dropIn(node);
    return node.children.length === 0 && EMPTIABLE.has(node.type) ? [] : [node];
  });
  setChildren(parent, LINES.has(parent.type) ? trimLine(children) : children);
}

/** What says nothing if it is empty. */
const EMPTIABLE: ReadonlySet<string> = new Set(['paragraph', 'strong', 'emphasis', 'delete']);

/** Nodes that begin and end with their words. */
const LINES: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** The types of mdast limit the children of each parent. Leaving some out respects that, but the compiler cannot know it. */
function setChildren(parent: {children: readonly Nodes[]}, children: readonly Nodes[]): void {
  parent.children = children;
}

import type {Definition, FootnoteDefinition, Nodes, Root, RootContent} from 'mdast';
import {visit, SKIP} from 'unist-util-visit';
import {walk} from './walk.ts';

type AnyDefinition = Definition | FootnoteDefinition;

/** The definitions of an article's footnotes and link references, wherever they are in the article. */
export interface Definitions {
  /**
   * The definitions that a page with the given nodes needs: first those to which the nodes refer, in the order of the
   * references, then those that are defined within the nodes.
   */
  usedBy: (nodes: readonly RootContent[]) => AnyDefinition[];
  readonly urlOf: UrlOf;
}

/** The address of a link reference; undefined if it is not defined. */
export type UrlOf = (identifier: string) => string | undefined;

/** Collects the definitions of a tree. If two have the same label, the first is used, as in Markdown. */
export function collectDefinitions(tree: Root): Definitions {
  const footnotes = new Map<string, FootnoteDefinition>();
  const links = new Map<string, Definition>();
  walk(tree.children, (node) => {
    if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier))
      footnotes.set(node.identifier, node);
    if (node.type === 'definition' && !links.has(node.identifier)) links.set(node.identifier, node);
  });

  const usedBy = (nodes: readonly RootContent[]): AnyDefinition[] => {
    const used = new Set<AnyDefinition>();
    const within = new Set<AnyDefinition>();
    const neededBy = (children: readonly Nodes[]): AnyDefinition[] =>
      children.flatMap((node) => {
        const definition =
          node.type === 'footnoteReference'
            ? footnotes.get(node.identifier)
            : node.type === 'linkReference' || node.type === 'imageReference'
              ? links.get(node.identifier)
              : undefined;
        if (node.type === 'definition' || node.type === 'footnoteDefinition') within.add(node);
        const below = 'children' in node ? neededBy(node.children) : [];
        return definition ? [definition, ...below] : below;
      });
    // A loop and not a recursion: a thousand footnotes may each refer to the next.
    const open = neededBy(nodes).reverse();
    for (let next = open.pop(); next; next = open.pop()) {
      if (used.has(next)) continue;
      used.add(next);
      if (next.type === 'footnoteDefinition') open.push(...neededBy(next.children).reverse());
    }
    return [...new Set([...used, ...within])];
  };
  return {usedBy, urlOf: (identifier) => links.get(identifier)?.url};
}

/** A copy of a tree without the definitions in it, which go to the end of the page. */
export function withoutDefinitions<Tree extends Root | AnyDefinition>(tree: Tree): Tree {
  const copy = structuredClone(tree);
  visit(copy, (node, index, parent) => {
    if (
      (node.type === 'definition' || node.type === 'footnoteDefinition') &&
      parent &&
      index !== undefined
    ) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    return undefined;
  });
  return copy;
}

import type {Nodes, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Finding} from '../../src/knowledge/problem.ts';
import {SPACED_MARK} from './footnotes.ts';
import type {Rule} from './rule.ts';

/**
 * On the page of a project that a person has checked, each paragraph and list item has a footnote. A page that only
 * repeats the overview has not been checked.
 */
export const citations: Rule = {
  name: 'cites a source in each paragraph and list item',
  check: ({file, tree}, {project}) =>
    project?.checked === undefined
      ? []
      : tree.children.flatMap(claimsIn).flatMap((claim): Finding[] => {
          if (hasReference(claim)) return [];
          const {line = 1, column = 1} = claim.position?.start ?? {};
          return [
            {
              file,
              line,
              column,
              message:
                'no source: end the sentence with a footnote, such as [^docs], and define it',
              rule: 'claim-has-source',
            },
          ];
        }),
};

/** Returns paragraphs with words, and whole list items: an item may cite its source once for everything in it. */
function claimsIn(node: RootContent): RootContent[] {
  switch (node.type) {
    case 'paragraph':
      return node.children.some(({type}) => !PICTURES.has(type)) ? [node] : [];
    case 'list':
      return node.children;
    case 'blockquote':
      return node.children.flatMap(claimsIn);
    default:
      return [];
  }
}

/** A paragraph that is only a picture says nothing. */
const PICTURES: ReadonlySet<string> = new Set(['image', 'imageReference']);

function hasReference(node: Nodes): boolean {
  let found = false;
  visit(node, (each) => {
    // Whose name has a space: that is its only fault.
    found ||=
      each.type === 'footnoteReference' || (each.type === 'text' && SPACED_MARK.test(each.value));
  });
  return found;
}

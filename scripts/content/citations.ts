import type {Nodes, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import {ATLAS, footnoteAddresses, isSource} from '../../src/knowledge/evidence.ts';
import type {Finding} from '../../src/knowledge/problem.ts';
import {SPACED_MARK} from './footnotes.ts';
import type {Rule} from './rule.ts';

/**
 * On the page of a project that a person has checked, each paragraph and list item has a footnote. A page that only
 * repeats the overview has not been checked.
 */
export const citations: Rule = {
  name: 'cites a source in each paragraph and list item',
  check: ({file, tree}, {project}) => {
    if (project?.checked === undefined) return [];
    const addresses = footnoteAddresses(tree);
    const isRemark = (label: string) =>
      label !== ATLAS && !isSource(label, addresses.get(label) ?? []);
    return tree.children.flatMap(claimsIn).flatMap((claim): Finding[] => {
      const labels = referencesIn(claim);
      if (labels.some((label) => !isRemark(label))) return [];
      const {line = 1, column = 1} = claim.position?.start ?? {};
      const [remark] = labels;
      const message =
        remark === undefined
          ? 'no source: end the sentence with a footnote, such as [^docs], and define it'
          : `no source: the footnote [^${remark}] names no page, so write [^${remark}]: [Title](https://...), seen YYYY-MM-DD.`;
      return [{file, line, column, message, rule: 'claim-has-source'}];
    });
  },
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

/** The names of the footnotes that a node refers to. */
function referencesIn(node: Nodes): readonly string[] {
  const labels: string[] = [];
  visit(node, (each) => {
    if (each.type === 'footnoteReference') labels.push(each.identifier);
    // Whose name has a space: that is its only fault.
    if (each.type === 'text' && SPACED_MARK.test(each.value)) labels.push(ATLAS);
  });
  return labels;
}

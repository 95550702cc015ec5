import type {Link, ListItem, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import type {KnowledgeBase} from '../../knowledge/model.ts';
import {findByName} from '../../knowledge/select.ts';
import type {KnowledgeOption} from './current.ts';

/**
 * Links a bold name at the start of a list item to the page of that project, so that authors of articles need not.
 *
 * A name without a page is left as it is.
 */
export default function remarkProjectLinks({loadKnowledge}: KnowledgeOption) {
  return async (tree: Root): Promise<void> => {
    const knowledge = await loadKnowledge();
    visit(tree, 'listItem', (item) => {
      linkName(item, knowledge);
    });
  };
}

function linkName(item: ListItem, knowledge: KnowledgeBase): void {
  const [paragraph] = item.children;
  const head = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  if (head?.type !== 'strong' || head.children.some(({type}) => type === 'link')) {
    return;
  }
  const project = findByName(knowledge, toString(head).replace(/:\s*$/, ''));
  if (project) {
    const link: Link = {type: 'link', url: project.permalink, children: head.children};
    head.children = [link];
  }
}

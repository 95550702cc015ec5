import type {Parents, Root, Text} from 'mdast';
import {visit} from 'unist-util-visit';

/**
 * Writes what only looks like a directive as the words that it is: to the parser, "GPU:hour" has the directive ":hour".
 * Docusaurus does the same for its readers.
 */
export function spellDirectives(tree: Root): void {
  visit(tree, 'textDirective', (node, index, parent) => {
    if (!parent || index === undefined || !isWord(node)) return undefined;
    const word: Text = {type: 'text', value: `:${node.name}`};
    if (node.position) word.position = node.position;
    parent.children.splice(index, 1, word);
    joinTexts(parent, index);
    // Joined with the text before it, the next node has come to this place: "a:b:c" has two directives.
    return index;
  });
}

/** Whether a directive has neither a label nor attributes, so that it is a colon and a word. */
export function isWord(directive: {
  readonly children: readonly unknown[];
  readonly attributes?: object | null | undefined;
}): boolean {
  return directive.children.length === 0 && Object.keys(directive.attributes ?? {}).length === 0;
}

/** Makes one text of those around a place, as the parser would have. */
function joinTexts(parent: Parents, index: number): void {
  for (const at of [index + 1, index]) {
    const [before, after] = [parent.children[at - 1], parent.children[at]];
    if (before?.type !== 'text' || after?.type !== 'text') continue;
    before.value += after.value;
    if (before.position && after.position) before.position.end = after.position.end;
    parent.children.splice(at, 1);
  }
}

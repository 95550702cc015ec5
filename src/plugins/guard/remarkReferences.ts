import type {Definition, Image, Link, Root} from 'mdast';
import {visit} from 'unist-util-visit';

/**
 * Writes links and pictures that refer to a definition as those that name their address themselves.
 *
 * Docusaurus looks only for the latter: of others in a heading, it puts the bare text into the HTML of the table of
 * contents, where it could be markup, and it looks for no file of such a picture.
 */
export default function remarkReferences() {
  return (tree: Root): void => {
    const definitions = new Map<string, Definition>();
    visit(tree, 'definition', (definition) => {
      // The first definition of a label is the one that counts.
      if (!definitions.has(definition.identifier)) {
        definitions.set(definition.identifier, definition);
      }
    });
    visit(tree, (node, index, parent) => {
      if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
      const definition = definitions.get(node.identifier);
      if (!definition || !parent || index === undefined) return;
      const {url, title} = definition;
      const place = node.position && {position: node.position};
      const plain: Link | Image =
        node.type === 'linkReference'
          ? {type: 'link', url, title, children: node.children, ...place}
          : {type: 'image', url, title, alt: node.alt, ...place};
      parent.children.splice(index, 1, plain);
    });
  };
}

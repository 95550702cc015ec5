import type {Root} from 'hast';
import type {MdxJsxFlowElementHast} from 'mdast-util-mdx-jsx';

/**
 * Marks the place between the text of a page and the list of its sources, which is its end where it has none.
 *
 * The theme draws there what follows the text, such as the history of a project: readers with and without
 * a screen meet it before the footnotes.
 */
export default function rehypeTextEnd() {
  return ({children}: Root): void => {
    const sources = children.findIndex(
      (node) => node.type === 'element' && node.properties.dataFootnotes !== undefined,
    );
    const end: MdxJsxFlowElementHast = {
      type: 'mdxJsxFlowElement',
      name: 'TextEnd',
      attributes: [],
      children: [],
    };
    children.splice(sources === -1 ? children.length : sources, 0, end);
  };
}

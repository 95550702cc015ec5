import type {Root} from 'hast';
import type {MdxJsxFlowElementHast} from 'mdast-util-mdx-jsx';

/**
 * Inserts `<TextEnd />` between the text of a page and its list of sources, or at the end if it has none.
 *
 * The theme renders there what follows the text, such as the history of a project, so that it comes before the
 * footnotes for everyone, users of screen readers included.
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

import type {ElementContent} from 'hast';
import type {MdxJsxFlowElementHast} from 'mdast-util-mdx-jsx';

/** An element that MDX draws as it is, instead of as a component. */
export function jsx(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly ElementContent[],
): MdxJsxFlowElementHast {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children: [...children],
    // As if an author had written it as JSX: MDX draws everything else with the components of the theme.
    data: {_mdxExplicitJsx: true},
  };
}

/** A link to another site. */
export function externalLink(
  href: string,
  children: readonly ElementContent[],
  attributes: Readonly<Record<string, string>> = {},
): MdxJsxFlowElementHast {
  return jsx('a', {href, rel: 'external', ...attributes}, children);
}

export function text(value: string): ElementContent {
  return {type: 'text', value};
}

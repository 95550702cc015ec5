import GithubSlugger from 'github-slugger';
import type {Heading, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';

/** A heading, and the anchor by which links lead to it. */
interface Anchored {
  readonly heading: Heading;
  readonly anchor: string;
}

/**
 * The anchors that Docusaurus gives the headings of a page, in their order: the id in a comment or in braces after the words,
 * otherwise the words.
 *
 * @see https://github.com/facebook/docusaurus/blob/v3.10.2/packages/docusaurus-mdx-loader/src/remark/headings/index.ts
 */
export function headingAnchors(tree: Root): readonly Anchored[] {
  const slugger = new GithubSlugger();
  const found: Anchored[] = [];
  visit(tree, 'heading', (heading) => {
    const words = toString(heading.children.filter(({type}) => type !== 'html'));
    const anchor = idInComment(heading) ?? idInBraces(words) ?? slugger.slug(words);
    found.push({heading, anchor});
  });
  return found;
}

function idInComment({children}: Heading): string | undefined {
  const last = children.at(-1);
  if (last?.type === 'mdxTextExpression')
    return /^\/\*\s*#(\S+)(?:\s[^]*)?\*\/$/.exec(last.value)?.[1];
  return last?.type === 'html' ? /^<!--\s*#(\S+)(?:\s[^]*)?-->$/.exec(last.value)?.[1] : undefined;
}

/** The older form: in MDX, `\{#id}`. */
function idInBraces(words: string): string | undefined {
  return /\{#((?:(?!\{#|\}).)+)\}$/.exec(words)?.[1]?.trim();
}

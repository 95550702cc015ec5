import {dirname, join} from 'node:path/posix';
import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Page} from '../../src/knowledge/page.ts';
import type {Problem} from '../../src/knowledge/problem.ts';
import type {Rule} from './rule.ts';

/** Addresses that a page may lead to: the web, mail, and places on this site. */
const SAFE_URL = /^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/i;

/**
 * Finds code in a page. MDX runs when the site is built and in the reader's browser, so pages that anyone may
 * propose hold Markdown only: no imports, no expressions but comments, no components, no scripts.
 */
export const guard: Rule = {name: 'holds Markdown and no code', check: findCode};

function findCode({file, text, tree}: Page): Problem[] {
  const problems = findUnwrappedFences(file, text);
  visit(tree, (node) => {
    const message = faultOf(node, file);
    if (message !== undefined) {
      const {line = 1, column = 1} = node.position?.start ?? {};
      problems.push({file, line, column, message});
    }
  });
  return problems;
}

/**
 * Finds fences of the language mdx-code-block, whose content Docusaurus takes out of the fence before it parses the page.
 *
 * @see https://docusaurus.io/docs/markdown-features/code-blocks#usage-in-jsx
 */
function findUnwrappedFences(file: string, text: string): Problem[] {
  return text.split('\n').flatMap((line, index) =>
    /^\s*(?:`{3,}|~{3,})\s*mdx-code-block/.test(line)
      ? {
          file,
          line: index + 1,
          column: 1,
          message:
            'a fence of the language mdx-code-block is code to Docusaurus: give it another language',
        }
      : [],
  );
}

function faultOf(node: Nodes, file: string): string | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return 'import and export are code: a page holds Markdown only';
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      // The program of a comment has no statement; how the text looks proves nothing: {/* a */ code /* b */}.
      return node.data?.estree?.body.length === 0
        ? undefined
        : 'braces hold code: write \\{ to show one';
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return `<${node.name ?? ''}> is a component: a page holds Markdown only; write \\< to show the sign`;
    case 'link':
    case 'image':
    case 'definition':
      return addressFault(node.url, file);
    default:
      return undefined;
  }
}

/** Docusaurus copies linked files into the site: a path may not lead out of the repository. */
function addressFault(url: string, file: string): string | undefined {
  if (!SAFE_URL.test(url)) {
    return `the address "${url}" is not one of http, https or mailto`;
  }
  const isWithin =
    url.startsWith('/') || /^[a-z]+:/i.test(url) || !join(dirname(file), url).startsWith('..');
  return isWithin && !url.startsWith('@')
    ? undefined
    : `the address "${url}" leads out of the pages: write a path relative to this page`;
}

import type {Nodes, Root} from 'mdast';
import {visit} from 'unist-util-visit';

/** The most characters that references to definitions may add to a page. */
const MAX_REPEATED = 300_000;

/** The most cells of a table, those included that a short row leaves out. */
const MAX_CELLS = 10_000;

/** The most lines of code that may be marked. */
const MAX_MARKED = 9999;

/** The longest line of code: the time in which some languages are colored grows with the square of its length. */
const MAX_CODE_LINE = 2000;

/** Finds a page that becomes far longer than it is: each reference to a definition repeats its address and title. */
export function expansionFault(tree: Root): string | undefined {
  const lengths = new Map<string, number>();
  let repeated = 0;
  visit(tree, 'definition', ({identifier, url, title}) => {
    if (!lengths.has(identifier)) lengths.set(identifier, url.length + (title?.length ?? 0));
  });
  visit(tree, (node) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    repeated += lengths.get(node.identifier) ?? 0;
  });
  return repeated > MAX_REPEATED
    ? `the references of this page repeat ${repeated} characters of addresses and titles, ${MAX_REPEATED} at most: leave some out`
    : undefined;
}

/** Finds a small text that expands to much output: a table whose short rows are filled up, code in long lines or with a range of marked ones. */
export function sizeFault(node: Nodes): string | undefined {
  if (node.type === 'table') {
    const cells = node.children.length * (node.align?.length ?? 0);
    return cells > MAX_CELLS
      ? `a table of ${cells} cells, ${MAX_CELLS} at most: divide it`
      : undefined;
  }
  if (node.type !== 'code') return undefined;
  const longest = Math.max(...node.value.split('\n').map((line) => line.length));
  if (longest > MAX_CODE_LINE)
    return `a line of code of ${longest} characters, ${MAX_CODE_LINE} at most: break it`;
  return markedLines(node.meta ?? '') > MAX_MARKED
    ? `more than ${MAX_MARKED} lines are marked by ${node.meta}: mark fewer`
    : undefined;
}

/** How many numbers of lines Docusaurus writes out for `{1,4-6}`. */
function markedLines(meta: string): number {
  const ranges = meta.match(/\{[\d,-]+\}/g) ?? [];
  return ranges
    .flatMap((range) => [...range.matchAll(/(\d+)(?:-+(\d+))?/g)])
    .reduce((sum, [, first, last = first]) => sum + Math.abs(Number(last) - Number(first)) + 1, 0);
}

import type {FootnoteDefinition, Nodes, Paragraph, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {sentenceSpans} from '../knowledge/sentences.ts';

/** A few sentences of a page, with the addresses that support them. */
export interface Excerpt {
  readonly text: string;
  /** Each once, in the order of the text. A footnote without an address counts as the overview. */
  readonly sources: readonly string[];
}

/** How many sentences show how a project works. */
const SENTENCES = 2;

/** Takes the first sentences below the heading that begins with "How it": how it works, worked or was to work. */
export function howItWorks({children}: Root): Excerpt | undefined {
  const start = children.findIndex(
    (node) => node.type === 'heading' && /^How it /i.test(toString(node)),
  );
  const paragraph = start === -1 ? undefined : children[start + 1];
  if (paragraph?.type !== 'paragraph') return undefined;
  const {text, marks} = wordsWithMarks(paragraph);
  const last = sentenceSpans(text).slice(0, SENTENCES).at(-1);
  if (!last) return undefined;
  const next = sentenceSpans(text)[SENTENCES]?.start ?? Infinity;
  // A mark at the end of a passage supports all of it.
  const end = Math.max(next, (marks[0]?.at ?? 0) + 1);
  const labels = marks.flatMap(({label, at}) => (at < end ? [label] : []));
  const addresses = footnotes(children);
  return {
    text: text.slice(0, last.end).replace(/\s+/g, ' ').trim(),
    sources: [...new Set(labels.flatMap((label) => addresses.get(label) ?? []))],
  };
}

interface Mark {
  readonly label: string;
  /** How many characters of the text stand before it. */
  readonly at: number;
}

/** The words of a paragraph, and where among them it refers to footnotes. */
function wordsWithMarks(paragraph: Paragraph): {text: string; marks: readonly Mark[]} {
  const marks: Mark[] = [];
  let text = '';
  const walk = (node: Nodes): void => {
    if (node.type === 'footnoteReference') marks.push({label: node.identifier, at: text.length});
    else if ('children' in node) node.children.forEach(walk);
    else text += toString(node);
  };
  walk(paragraph);
  return {text, marks};
}

/** The addresses of each footnote by its label. */
function footnotes(blocks: Root['children']): ReadonlyMap<string, readonly string[]> {
  const definitions = blocks.filter(
    (node): node is FootnoteDefinition => node.type === 'footnoteDefinition',
  );
  return new Map(
    definitions.map((definition) => {
      const urls: string[] = [];
      visit(definition, 'link', ({url}) => void urls.push(url));
      return [definition.identifier, urls.length > 0 ? urls : ['overview']];
    }),
  );
}

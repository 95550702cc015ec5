import {toString} from 'mdast-util-to-string';
import {SKIP, visit} from 'unist-util-visit';
import type {Page} from '../../src/knowledge/page.ts';
import {sentencesOf} from '../../src/knowledge/sentences.ts';

/** A sentence of a page as its readers see it, and where its paragraph begins. */
export interface PageSentence {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Lists the sentences of the body: of paragraphs, lists, quotes and boxes; without marks of footnotes, and footnotes. */
export function pageSentences({tree}: Page): PageSentence[] {
  const sentences: PageSentence[] = [];
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type !== 'paragraph') return undefined;
    const {line = 1, column = 1} = node.position?.start ?? {};
    sentences.push(...sentencesOf(toString(node)).map((text) => ({text, line, column})));
    return SKIP;
  });
  return sentences;
}

/** A sentence for comparisons: neither case, white space nor the marks around it make it another. */
export function sentenceKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
}

/** How much of a sentence a message shows, in characters. */
const MAX_SHOWN = 60;

/** A sentence for a message; of a long one, its beginning. */
export function shownSentence(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN).trimEnd()}…` : line;
}

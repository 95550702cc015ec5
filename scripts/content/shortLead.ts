import type {Paragraph, Root} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import type {Page} from '../../src/knowledge/page.ts';
import {markdownSentenceSpans} from '../../src/knowledge/sentences.ts';
import {placeOf} from './fix/edit.ts';
import type {Rule} from './rule.ts';

/** How many sentences a lead has at most: what the project is, who uses it, what is newest. */
const MAX_SENTENCES = 3;

/**
 * The lead of a project's page, which is its text before the first heading, is short.
 *
 * Where an unchecked page has no heading, all its text is an entry of the overview, which the generator cuts nowhere.
 */
export const shortLead: Rule = {
  name: `has a lead of at most ${MAX_SENTENCES} sentences`,
  check: (page, {project}) => {
    const {children} = page.tree;
    const end = children.findIndex(({type}) => type === 'heading');
    if (!project || (end === -1 && project.checked === undefined)) return [];
    const lead: Root = {type: 'root', children: end === -1 ? children : children.slice(0, end)};
    const sentences = paragraphsIn(lead).flatMap((paragraph) => startsOf(page, paragraph));
    const excess = sentences[MAX_SENTENCES];
    if (excess === undefined) return [];
    const message = `the text before the first heading (the lead) has ${sentences.length} sentences, ${MAX_SENTENCES} at most: move this one and what follows below a heading, or shorten the lead`;
    const {line, column} = placeOf(page.text, excess);
    return [{file: page.file, line, column, message, rule: 'short-lead' as const}];
  },
};

function paragraphsIn(lead: Root): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  visit(lead, (node) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type === 'paragraph') paragraphs.push(node);
    return undefined;
  });
  return paragraphs;
}

/** Where the sentences of a paragraph begin in the text of its page. */
function startsOf({text}: Page, paragraph: Paragraph): number[] {
  const {start, end} = paragraph.position ?? {};
  const from = start?.offset ?? 0;
  const source = text.slice(from, end?.offset);
  return markdownSentenceSpans(source, paragraph).map((span) => from + span.start);
}

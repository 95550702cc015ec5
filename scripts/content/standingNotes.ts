import type {FootnoteDefinition} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {isDay} from '../../src/knowledge/day.ts';
import {ATLAS, isOverviewNote} from '../../src/knowledge/evidence.ts';
import type {Finding} from '../../src/knowledge/problem.ts';
import {isFuture} from './pastDays.ts';
import type {Rule} from './rule.ts';

/**
 * Footnotes in the words of the manual for the first edition of the overview and for the atlas's own search are what they
 * say: they lead to no other page, and the search has been made.
 */
export const standingNotes: Rule = {
  name: 'names the overview and the atlas only for what they say',
  check: ({file, tree}, {latestDay}) => {
    const problems: Finding[] = [];
    visit(tree, 'footnoteDefinition', (footnote) => {
      const owner = ownerOf(footnote);
      if (owner === undefined) return;
      const {line = 1, column = 1} = footnote.position?.start ?? {};
      const label = `[^${footnote.label ?? footnote.identifier}]`;
      const [, day = ''] = /(\d{4}-\d\d-\d\d)/.exec(toString(footnote)) ?? [];
      if (hasLink(footnote)) {
        const message = `the footnote ${label} names ${owner} and leads to another page: leave out the link, or name what is there`;
        problems.push({file, line, column, message, rule: 'honest-link'});
      } else if (footnote.identifier === ATLAS && isDay(day) && isFuture(day, latestDay)) {
        const message = `the footnote ${label} has ${day}, which is still to come: write the day of the search`;
        problems.push({file, line, column, message, rule: 'past-day'});
      }
    });
    return problems;
  },
};

/** Whose words a footnote claims to be. */
function ownerOf(footnote: FootnoteDefinition): string | undefined {
  const text = toString(footnote);
  if (footnote.identifier === ATLAS || /\batlas['’]s own search\b/i.test(text))
    return "the atlas's own search";
  const isOverview =
    isOverviewNote(footnote.identifier) ||
    (/Decentralizing AI: An Overview/i.test(text) && /first edition/i.test(text));
  return isOverview ? 'the first edition of the overview' : undefined;
}

function hasLink(footnote: FootnoteDefinition): boolean {
  let found = false;
  visit(footnote, (node) => {
    found ||= (node.type === 'link' && /^https?:/i.test(node.url)) || node.type === 'linkReference';
  });
  return found;
}

import type {FootnoteDefinition} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {isDay} from '../../src/knowledge/day.ts';
import {meantDay, WRITTEN_DAY} from '../../src/knowledge/meantDay.ts';
import type {Finding} from '../../src/knowledge/problem.ts';
import type {Rule} from './rule.ts';

/**
 * On the page of a project that a person has checked, a footnote with a link says when the source was seen. A footnote
 * on any page that names a day names one that exists.
 */
export const footnoteDays: Rule = {
  name: 'says of each source when it was seen',
  check: ({file, tree}, {project}) => {
    const problems: Finding[] = [];
    visit(tree, 'footnoteDefinition', (footnote) => {
      const message = faultOf(footnote, project?.checked !== undefined);
      const {line = 1, column = 1} = footnote.position?.start ?? {};
      if (message !== undefined)
        problems.push({file, line, column, message, rule: 'footnote-seen'});
    });
    return problems;
  },
};

function faultOf(footnote: FootnoteDefinition, isRequired: boolean): string | undefined {
  const label = `[^${footnote.label ?? footnote.identifier}]`;
  const text = toString(footnote);
  const seen = seenDayIn(text);
  if (seen && !isDay(seen.written)) {
    return seen.meant === undefined
      ? `the footnote ${label} has "seen ${seen.written}", no day of the calendar: write one such as 2026-11-22`
      : `the footnote ${label} has "seen ${seen.written}": write the day as ${seen.meant}`;
  }
  return isRequired && !seen && leadsToTheWeb(footnote)
    ? `the footnote ${label} does not say when its source was seen: add ", seen YYYY-MM-DD" at its end`
    : undefined;
}

/** A day on which a source was seen, as a footnote has it. */
interface SeenDay {
  /** Where it begins in the text. */
  readonly index: number;
  readonly written: string;
  /** The day, if it is written in another form and can be read in one way only. */
  readonly meant?: string | undefined;
}

/** Finds the day after the word "seen". */
export function seenDayIn(text: string): SeenDay | undefined {
  const match = SEEN.exec(text);
  const [, before = '', written = ''] = match ?? [];
  if (!match) return undefined;
  const index = match.index + before.length;
  return isDay(written) ? {index, written} : {index, written, meant: meantDay(written)};
}

const SEEN = new RegExp(`(\\bseen (?:on )?)(${WRITTEN_DAY})(?!\\w)`, 'i');

function leadsToTheWeb(footnote: FootnoteDefinition): boolean {
  let found = false;
  visit(footnote, (node) => {
    found ||= (node.type === 'link' && /^https?:/i.test(node.url)) || node.type === 'linkReference';
  });
  return found;
}

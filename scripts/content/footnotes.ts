import type {FootnoteDefinition, FootnoteReference, Nodes} from 'mdast';
import {visit} from 'unist-util-visit';
import {groupBy} from '../../src/knowledge/oncePer.ts';
import type {Page} from '../../src/knowledge/page.ts';
import type {Finding} from '../../src/knowledge/problem.ts';
import type {RuleId} from '../../src/knowledge/rules.ts';
import {offsetOf, placeOf} from './fix/edit.ts';
import type {Rule} from './rule.ts';

export const footnotes: Rule = {
  name: 'defines each footnote once and uses it',
  check: footnoteFaults,
};

/**
 * Finds footnotes that are referred to but not defined, defined twice, or defined and never used, and those whose name is
 * the address of a mention of another.
 */
export function footnoteFaults({file, text, tree}: Page): Finding[] {
  const problems: Finding[] = [];
  const references: FootnoteReference[] = [];
  const definitions = new Map<string, FootnoteDefinition>();
  const report = (
    node: {position?: FootnoteDefinition['position']},
    rule: RuleId,
    message: string,
  ): void => {
    const {line = 1, column = 1} = node.position?.start ?? {};
    problems.push({file, line, column, message, rule});
  };
  const undefinedAt = new Set<number>();
  let block: Nodes | undefined;
  visit(tree, (node, _, parent) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      block = node;
    } else if (node.type === 'footnoteReference') {
      references.push(node);
    } else if (node.type === 'footnoteDefinition') {
      if (definitions.has(node.identifier))
        report(
          node,
          'footnote-once',
          `the footnote [^${node.label ?? node.identifier}] is defined twice: give one of the two another name`,
        );
      else definitions.set(node.identifier, node);
    } else if (node.type === 'text') {
      // Without a definition, Markdown treats the reference as plain text. Text around a bare address has no place of its
      // own, nor has the link that is made of the address.
      const {start, end} = node.position ?? parent?.position ?? block?.position ?? {};
      // Not by offsets, which leave out a mark of the byte order.
      const from = offsetOf(text, start?.line ?? 1, start?.column ?? 1);
      const source = text.slice(from, end && offsetOf(text, end.line, end.column));
      const spaced = SPACED_MARK.exec(source);
      if (spaced && node.value.includes(spaced[0]))
        problems.push({
          file,
          ...placeOf(text, from + spaced.index),
          message: `a space in ${spaced[0]}: write [^${spaced[1]}]`,
          rule: 'footnote-defined',
        });
      const mark = MARK.exec(source);
      if (mark && node.value.includes(mark[0]) && !undefinedAt.has(from + mark.index)) {
        undefinedAt.add(from + mark.index);
        problems.push({
          file,
          ...placeOf(text, from + mark.index),
          message: `the footnote ${mark[0]} is not defined: add a line ${mark[0]}: [Title](https://...), seen YYYY-MM-DD.`,
          rule: 'footnote-defined',
        });
      }
    }
  });
  const used = groupBy(references, ({identifier}) => [identifier]);
  for (const [identifier, definition] of definitions) {
    if (!used.has(identifier))
      report(
        definition,
        'footnote-used',
        `the footnote [^${definition.label ?? identifier}] is not used: refer to it or remove it`,
      );
    // The second mention of [^a] has the address of the first of [^a-2].
    const [, other = '', mention = ''] = /^(.+)-([1-9]\d*)$/.exec(identifier) ?? [];
    if (Number(mention) > 1 && (used.get(other)?.length ?? 0) >= Number(mention))
      report(
        definition,
        'footnote-once',
        `the footnote [^${definition.label ?? identifier}] has the address of mention ${mention} of [^${other}]: give one of the two another name`,
      );
  }
  return problems;
}

/** A mention of a footnote. One with a backslash before it is meant as text. */
const MARK = /(?<!\\)\[\^[^\s\]]+\]/;

/** One with spaces around the name, which Markdown takes for text. */
export const SPACED_MARK = /(?<!\\)\[\^(?!\S+\])[ \t]*([^\s\]]+)[ \t]*\]/;

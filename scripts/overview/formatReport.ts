import {unifiedDiff} from './diff.ts';
import type {Conflict} from './merge/mergeModel.ts';
import type {Action} from './plan.ts';
import type {Report} from './report.ts';

/** The report as lines for a person. */
export function formatReport(report: Report): string {
  const {article, out, dryRun, pages, parts, lookAlikes} = report;
  const lines = [`${article} -> ${out}${dryRun ? ' (dry run: nothing is written)' : ''}`];
  lines.push(`  pages      ${countBy(pages, ({kind}) => kind)}`);
  for (const [action, words] of WORDS) {
    const concerned = pages.filter((page) => page.action === action);
    if (concerned.length === 0) continue;
    lines.push(`  ${String(concerned.length).padStart(9)}  ${words}`);
    for (const {path, from, diff, conflicts} of concerned) {
      const isNamed = NAMED.has(action) || from !== undefined || (dryRun && action !== 'unchanged');
      if (!isNamed) continue;
      lines.push(
        `             ${out}/${path}${from === undefined ? '' : ` (from ${out}/${from})`}`,
      );
      if (dryRun || action === 'adopt') lines.push(...diff.map((line) => `               ${line}`));
      lines.push(...conflictLines(conflicts, `${out}/${path}`));
    }
  }
  lines.push(
    `  article    ${parts.length} parts from the first to the last character: ${countBy(parts, ({type}) => type)}`,
  );
  lines.push(...remarkLines(report));
  for (const part of parts) {
    if (part.owner.type === 'definition' && part.pages.length === 0) {
      lines.push(
        `  ${article}:${part.line}:1 the ${part.owner.node} definition [${part.owner.identifier}] is not used; no page carries it`,
      );
    }
  }
  for (const {first, second} of lookAlikes) {
    lines.push(
      `  ${second.file}:${second.line}:1 "${second.name}" looks like "${first.name}" in ${first.file}:${first.line}: if they are one project, write one name and add "(also ...)"`,
    );
  }
  return lines.join('\n');
}

/** What a reader of a published list wants to know besides. */
function remarkLines({article, out, unnamed, silentTags, tags, notes}: Report): string[] {
  return [
    ...told(
      unnamed.length,
      'list item names no project and stays in the text',
      'list items name no project and stay in the text',
    ),
    ...told(
      silentTags,
      'HTML tag is left out: Markdown cannot say what it says',
      'HTML tags are left out: Markdown cannot say what they say',
    ),
    ...told(
      tags.length,
      `tag is new in ${out}/tags.yml: ${tags}`,
      `tags are new in ${out}/tags.yml: ${tags.join(', ')}`,
    ),
    ...notes.map(({line, column, message}) => `${article}:${line}:${column} ${message}`),
  ].map((line) => `  ${line}`);
}

function told(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}

/** Actions as a reader is told of them, in the order in which they matter. */
const WORDS: ReadonlyMap<Action, string> = new Map([
  ['create', 'created'],
  ['update', 'updated'],
  ['merge', 'merged with what was edited by hand'],
  ['unchanged', 'unchanged'],
  ['keep', 'kept as edited'],
  ['deleted', 'deleted by hand, left so'],
  ['foreign', 'not written by the generator, left alone: --adopt lets them follow the article'],
  ['adopt', 'adopted: the next run makes them follow the article'],
  ['orphan', 'no longer in the article, kept'],
  ['conflict', 'in conflict: the same thing changed by hand and in the article, left alone'],
]);

/** Actions of which each page is named: someone may want to look at it. */
const NAMED: ReadonlySet<Action> = new Set([
  'merge',
  'keep',
  'deleted',
  'foreign',
  'adopt',
  'orphan',
  'conflict',
]);

/** Both readings of each conflict, and how to settle them. */
function conflictLines(conflicts: readonly Conflict[], path: string): string[] {
  if (conflicts.length === 0) return [];
  const readings = conflicts.flatMap(({what, line, base, overview, page}) => [
    `${path}:${line}:1 ${what}`,
    '  the overview says',
    ...unifiedDiff(base, overview)
      .slice(1)
      .map((text) => `    ${text}`),
    '  the page says',
    ...unifiedDiff(base, page)
      .slice(1)
      .map((text) => `    ${text}`),
  ]);
  const hint = `settle with --take overview ${path}, with --take page ${path}, or by editing the page`;
  return [...readings, hint].map((line) => `               ${line}`);
}

function countBy<Item>(items: readonly Item[], keyOfItem: (item: Item) => string): string {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOfItem(item), (counts.get(keyOfItem(item)) ?? 0) + 1);
  return [...counts].map(([key, count]) => `${count} ${key}`).join(', ');
}

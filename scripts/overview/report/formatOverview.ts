import type {Line} from './line.ts';
import type {Report, ReportedPage} from './reportSchema.ts';
import {counted, section, type Manner} from './section.ts';

/** Tells what became of the overview itself. */
export function formatOverview(report: Report, {isVerbose}: Manner): Line[] {
  const {article, out, parts, pages, unnamed, silentTags, tags} = report;
  const ofKind = (kind: ReportedPage['kind']) => pages.filter((page) => page.kind === kind).length;
  const kinds = [
    ...unlessNone(ofKind('landing'), 'landing page'),
    ...unlessNone(ofKind('category'), 'category', 'categories'),
    ...unlessNone(ofKind('project'), 'project'),
  ];
  const types = new Map<string, number>();
  for (const {type} of parts) types.set(type, (types.get(type) ?? 0) + 1);
  const lines = [
    kinds.join(', '),
    `${counted(parts.length, 'part')} from the first to the last character: ${[...types].map(([type, count]) => `${count} ${type}`).join(', ')}`,
    ...unlessNone(
      unnamed.length,
      'list item names no project and stays in the text',
      'list items name no project and stay in the text',
    ),
    ...(isVerbose ? unnamed.map((line) => `  ${article}:${line}:1`) : []),
    ...unlessNone(
      silentTags,
      'HTML tag is left out: Markdown has no form for it',
      'HTML tags are left out: Markdown has no form for them',
    ),
    ...unlessNone(
      tags.length,
      `tag is new in ${out}/tags.yml: ${tags.join()}`,
      `tags are new in ${out}/tags.yml: ${tags.join(', ')}`,
    ),
  ];
  return section(
    [{style: 'title', text: 'The overview'}],
    lines.map((line) => [`  ${line}`]),
  );
}

function unlessNone(count: number, one: string, many?: string): string[] {
  return count === 0 ? [] : [counted(count, one, many)];
}

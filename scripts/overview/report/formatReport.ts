import {formatProblem} from '../../../src/knowledge/problem.ts';
import {unifiedDiff} from './diff.ts';
import type {Conflict} from '../merge/threeWay.ts';
import type {Report} from './report.ts';
import type {Action} from '../model.ts';

/** Gives a text one of the colors of the terminal, or returns it as it is. */
export type Paint = (color: 'green' | 'red' | 'cyan' | 'yellow' | 'bold', text: string) => string;

/** Formats a report for people. */
export function formatReport(report: Report, paint: Paint = (_, text) => text): string {
  const {article, out, dryRun, pages, parts} = report;
  return [
    `${paint('bold', `${article} -> ${out}`)}${dryRun ? ' (dry run: nothing is written)' : ''}`,
    `  pages      ${countBy(pages, ({kind}) => kind)}`,
    ...[...WORDS].flatMap(([action, words]) => actionLines(action, words, report, paint)),
    `  article    ${parts.length} parts from the first to the last character: ${countBy(parts, ({type}) => type)}`,
    ...remarkLines(report),
    ...unusedLines(report),
    ...report.faults.map((fault) => paint('red', `  ${formatProblem(fault)}`)),
    ...report.renamed.map(({from, to, path}) => `  renamed ${from} -> ${to}: ${out}/${path}`),
    ...hintLines(report).map((line) => paint('yellow', line)),
  ].join('\n');
}

function actionLines(
  action: Action,
  words: string,
  {pages, out, dryRun}: Report,
  paint: Paint,
): string[] {
  const concerned = pages.filter((page) => page.action === action);
  const named = concerned.filter(
    ({from}) => NAMED.has(action) || from !== undefined || (dryRun && action !== 'unchanged'),
  );
  // If all pages are new, their diffs would say no more than the pages themselves.
  const withDiff = dryRun
    ? concerned.length < pages.length || action !== 'create'
    : action === 'adopt';
  let category: string | undefined;
  const lines = named.flatMap((page) => {
    const isNext = dryRun && page.category !== category;
    category = page.category;
    const {path, from, diff, conflicts} = page;
    return [
      ...(isNext && category !== undefined ? [indent(1, `${category}:`)] : []),
      indent(1, `${out}/${path}${from === undefined ? '' : ` (from ${out}/${from})`}`),
      ...(withDiff ? diff.map((line) => indent(2, paintDiff(line, paint))) : []),
      ...conflictLines(conflicts, `${out}/${path}`, paint),
    ];
  });
  const count = `  ${String(concerned.length).padStart(9)}  ${words}`;
  return concerned.length === 0
    ? []
    : [action === 'conflict' ? paint('red', count) : count, ...lines];
}

function unusedLines({article, parts}: Report): string[] {
  return parts.flatMap(({owner, pages, line}) =>
    owner.type === 'definition' && pages.length === 0
      ? [
          `  ${article}:${line}:1 the ${owner.node} definition [${owner.identifier}] is not used and is on no page`,
        ]
      : [],
  );
}

/** What a person may want to check. */
function hintLines({out, moves, lookAlikes, oldLinks}: Report): string[] {
  return [
    ...moves.map(
      ({type, from, to, command}) =>
        `  ${MOVE_WORDS[type](`${out}/${from}`, `${out}/${to}`)}${command === undefined ? '' : `: ${command}`}`,
    ),
    ...lookAlikes.map(
      ({first, second}) =>
        `  ${second.file}:${second.line}:1 "${second.name}" looks like "${first.name}" in ${first.file}:${first.line}: if they are one project, write one name and add "(also ...)"`,
    ),
    ...oldLinks.map(
      ({file, line, address}) =>
        `  ${file}:${line}:1 a link to a former address of ${address}: update it`,
    ),
  ];
}

const MOVE_WORDS: Readonly<
  Record<Report['moves'][number]['type'], (from: string, to: string) => string>
> = {
  rename: (from, to) => `one gone, ${from}, one new, ${to}: is it a rename? If so`,
  split: (from, to) => `text of ${from} is now on ${to}: an entry was split`,
  join: (from, to) =>
    `text of ${from}, which the article no longer lists, is now on ${to}: two entries became one. If so`,
};

/** What readers of a published list want to know as well. */
function remarkLines({article, out, unnamed, silentTags, tags, notes}: Report): string[] {
  return [
    ...countLine(
      unnamed.length,
      'list item names no project and stays in the text',
      'list items name no project and stay in the text',
    ),
    ...countLine(
      silentTags,
      'HTML tag is left out: Markdown has no form for it',
      'HTML tags are left out: Markdown has no form for them',
    ),
    ...countLine(
      tags.length,
      `tag is new in ${out}/tags.yml: ${tags}`,
      `tags are new in ${out}/tags.yml: ${tags.join(', ')}`,
    ),
    ...notes.map(({line, column, message}) => `${article}:${line}:${column} ${message}`),
  ].map((line) => `  ${line}`);
}

function countLine(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}

/** The actions in words, in the order of the report. */
const WORDS: ReadonlyMap<Action, string> = new Map([
  ['create', 'created'],
  ['update', 'updated'],
  ['merge', 'merged with what was edited by hand'],
  ['unchanged', 'unchanged'],
  ['keep', 'kept as edited'],
  ['deleted', 'deleted by hand, not brought back'],
  ['foreign', 'not written by the generator, left alone: --adopt lets them follow the article'],
  ['adopt', 'adopted: the next run makes them follow the article'],
  ['orphan', 'no longer in the article, kept: --retire turns one into a page that says why'],
  ['retire', 'retired: the page stays to say why'],
  [
    'retired',
    'retired before, left alone: without "retired" in its front matter a page comes back',
  ],
  ['conflict', 'in conflict: the same thing changed by hand and in the article, left alone'],
]);

/** The actions whose pages are listed by path, because someone may want to look at them. */
const NAMED: ReadonlySet<Action> = new Set([
  'merge',
  'keep',
  'deleted',
  'foreign',
  'adopt',
  'orphan',
  'retire',
  'conflict',
]);

/** What both sides say in each conflict, and how to resolve it. */
function conflictLines(conflicts: readonly Conflict[], path: string, paint: Paint): string[] {
  if (conflicts.length === 0) return [];
  const changeOf = (base: string, text: string) =>
    unifiedDiff(base, text)
      .slice(1)
      .map((line) => indent(4, paintDiff(line, paint)));
  return [
    ...conflicts.flatMap(({what, line, base, overview, page}) => [
      indent(2, `${path}:${line}:1 ${what}`),
      indent(3, 'the overview says'),
      ...changeOf(base, overview),
      indent(3, 'the page says'),
      ...changeOf(base, page),
    ]),
    indent(
      2,
      `resolve it with --take overview ${path}, with --take page ${path}, or by editing the page`,
    ),
  ];
}

const SIGNS: ReadonlyMap<string, Parameters<Paint>[0]> = new Map([
  ['+', 'green'],
  ['-', 'red'],
  ['@', 'cyan'],
]);

function paintDiff(line: string, paint: Paint): string {
  const color = SIGNS.get(line.charAt(0));
  return color ? paint(color, line) : line;
}

/** Indents a line below the counts, two spaces for each level. */
function indent(level: number, text: string): string {
  return `${' '.repeat(11 + 2 * level)}${text}`;
}

function countBy<Item>(items: readonly Item[], keyOfItem: (item: Item) => string): string {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOfItem(item), (counts.get(keyOfItem(item)) ?? 0) + 1);
  return [...counts].map(([key, count]) => `${count} ${key}`).join(', ');
}

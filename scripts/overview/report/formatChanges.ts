import type {Line, Style} from './line.ts';
import type {Report, ReportedPage} from './reportSchema.ts';
import {countLine, indented, listed, section, type Manner} from './section.ts';

/**
 * Tells in words what the run changes. A dry run shows the diff of each page; only a first one does not, since the diffs
 * would be the pages.
 */
export function formatChanges(report: Report, manner: Manner): Line[] {
  const {pages, dryRun} = report;
  const paths = new Set(report.renamed.map(({path}) => path));
  const renamed = pages.filter(({path}) => paths.has(path));
  const others = pages.filter((page) => !hasOnlyAnotherPlace(page) && !renamed.includes(page));
  return section(
    [{style: 'title', text: dryRun ? 'What would change' : 'What changed'}],
    [
      ...changeLines('renamed', renamed, report, manner),
      ...CHANGES.flatMap(({words, has}) => changeLines(words, others.filter(has), report, manner)),
      ...renumberedLines(pages.filter(hasOnlyAnotherPlace), report, manner),
      ...goneLines(report, manner),
      ...splitLines(report),
    ],
  );
}

/** Whether a page only gets another place among its neighbours. */
function hasOnlyAnotherPlace({action, changed, from}: ReportedPage): boolean {
  const isWritten = action === 'update' || action === 'merge';
  return isWritten && from === undefined && changed.length === 1 && changed[0] === 'order';
}

function hasOtherWebsite({website}: ReportedPage): boolean {
  return website !== undefined;
}

interface Change {
  readonly words: string;
  readonly has: (page: ReportedPage) => boolean;
}

const CHANGES: readonly Change[] = [
  {words: 'created', has: ({action}) => action === 'create'},
  {words: 'known by name and text: another website than before', has: hasOtherWebsite},
  {words: 'updated', has: (page) => page.action === 'update' && !hasOtherWebsite(page)},
  {
    words: 'merged with what was edited by hand',
    has: (page) => page.action === 'merge' && !hasOtherWebsite(page),
  },
  {
    words: 'moved',
    has: ({action, from, leftEarlier}) =>
      from !== undefined && (MOVED.has(action) || leftEarlier === true),
  },
  {
    words: 'adopted: the next run makes them follow the overview',
    has: ({action}) => action === 'adopt',
  },
  {words: 'retired: the page stays to say why', has: ({action}) => action === 'retire'},
];

const MOVED: ReadonlySet<ReportedPage['action']> = new Set([
  'unchanged',
  'keep',
  'conflict',
  'retired',
]);

function changeLines(
  words: string,
  pages: readonly ReportedPage[],
  report: Report,
  manner: Manner,
): Line[] {
  if (pages.length === 0) return [];
  const isFirstRun =
    pages.every(({action}) => action === 'create') && pages.length === report.pages.length;
  if (isFirstRun && !report.dryRun && !manner.isVerbose) return [countLine(pages.length, words)];
  let category: string | undefined;
  const toLines = (page: ReportedPage): Line[] => {
    const isNext = report.dryRun && page.category !== category;
    category = page.category;
    const hasDiff = (report.dryRun && !isFirstRun) || page.action === 'adopt';
    return [
      ...(isNext && category !== undefined ? [indented(1, `${category}:`)] : []),
      pathLine(page, report),
      ...(hasDiff ? page.diff.map(diffLine) : []),
    ];
  };
  return [
    countLine(pages.length, words),
    ...listed(pages, toLines, {isVerbose: manner.isVerbose || report.dryRun}),
  ];
}

function pathLine({path, from, changed, website}: ReportedPage, {out, renamed}: Report): Line {
  const name = renamed.find((each) => each.path === path);
  const parts = name ? changed.filter((part) => !OF_A_NAME.has(part)) : changed;
  const more = parts.map((part) =>
    part === 'website' && website ? `website (${website.from} -> ${website.to})` : part,
  );
  return indented(
    1,
    ...(name ? [`${name.from} -> ${name.to}: `] : []),
    `${out}/${path}`,
    ...(from === undefined ? [] : [` (from ${out}/${from})`]),
    ...(more.length === 0 ? [] : [`: ${more.join(', ')}`]),
  );
}

/** What changes with the name. */
const OF_A_NAME: ReadonlySet<string> = new Set(['title', 'slug', 'aliases', 'former_slugs']);

function diffLine(line: string): Line {
  const style = SIGNS.get(line.charAt(0));
  return indented(2, style === undefined ? line : {style, text: line});
}

const SIGNS: ReadonlyMap<string, Style> = new Map([
  ['+', 'plus'],
  ['-', 'minus'],
  ['@', 'place'],
]);

function renumberedLines(
  pages: readonly ReportedPage[],
  report: Report,
  {isVerbose}: Manner,
): Line[] {
  if (pages.length === 0) return [];
  return [
    countLine(pages.length, 'in another place among their neighbours, otherwise the same'),
    ...(isVerbose ? pages.map((page) => pathLine(page, report)) : []),
  ];
}

/** The pages that left in this run, without those about which the report has asked already. */
function goneLines(report: Report, manner: Manner): Line[] {
  const {pages, questions, moves} = report;
  const asked = [...questions, ...moves.filter(({command}) => command)].map(({from}) => from);
  const gone = pages.filter(
    ({action, leftEarlier, path}) => action === 'orphan' && !leftEarlier && !asked.includes(path),
  );
  if (gone.length === 0) return [];
  return [
    countLine(
      gone.length,
      'no longer in the overview, kept: --retire turns one into a page that says why',
    ),
    ...listed(gone, (page) => [pathLine(page, report)], manner),
  ];
}

function splitLines({moves, out}: Report): Line[] {
  return moves.flatMap(({from, to, command}): Line[] =>
    command === undefined ? [indented(1, `text of ${out}/${from} is now on ${out}/${to}`)] : [],
  );
}

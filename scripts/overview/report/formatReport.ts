import {quote} from './shellCommand.ts';
import {formatChanges} from './formatChanges.ts';
import {countDecisions, formatDecisions} from './formatDecisions.ts';
import {formatHints} from './formatHints.ts';
import {formatOverview} from './formatOverview.ts';
import {formatRest} from './formatRest.ts';
import {renderLines, type Line, type Paint} from './line.ts';
import type {Report} from './reportSchema.ts';
import {section} from './section.ts';

interface Options {
  /** Colors; without them, brackets mark the words that differ. */
  readonly paint?: Paint | undefined;
  /** Whether to list what is otherwise only counted. */
  readonly isVerbose?: boolean;
  /** Whether git can commit what is written. */
  readonly isInGit?: boolean;
}

/**
 * Formats a report for people: first what only they can decide, then what changed, then counts of the rest, and at the
 * end what to commit.
 */
export function formatReport(
  report: Report,
  {paint, isVerbose = false, isInGit = false}: Options = {},
): string {
  const {article, out, dryRun} = report;
  const manner = {isVerbose};
  const lines: Line[] = [
    [
      {style: 'title', text: `${article} -> ${out}`},
      dryRun ? ' (dry run: nothing is written)' : '',
    ],
    ...formatDecisions(report, manner),
    ...formatChanges(report, manner),
    ...formatRest(report, manner),
    ...formatHints(report, manner),
    ...formatOverview(report, manner),
    ...formatNext(report, isInGit),
  ];
  return renderLines(lines, paint);
}

/** Says what to do after a run that has written something, and reminds of decisions, which may have scrolled away. */
function formatNext(report: Report, isInGit: boolean): Line[] {
  const open = countDecisions(report);
  const paths = [report.out, report.article].filter(isInFolder);
  // Half a revision is no commit.
  const hasToCommit = open === 0 && isInGit && report.written > 0 && paths.length > 0;
  return section(
    [{style: 'title', text: 'Next'}],
    [
      ...(open === 0
        ? []
        : [[`  settle the ${open === 1 ? 'thing' : `${open} things`} at the top of this report`]]),
      ...(hasToCommit ? [[`  git add ${paths.map(quote).join(' ')} && git commit`]] : []),
    ],
  );
}

/** Whether a path is in the working directory, so that git can add it there. */
function isInFolder(path: string): boolean {
  return !/^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/.test(path);
}

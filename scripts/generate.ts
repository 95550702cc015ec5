import {relative} from 'node:path';
import {parseArgs} from 'node:util';
import {ProblemError} from '../src/knowledge/problem.ts';
import {isUpToDate, rememberRun} from './overview/memory.ts';
import {progressLine} from './overview/progressLine.ts';
import type {Side} from './overview/merge/mergeModel.ts';

const USAGE = `npm run generate -- [OVERVIEW] [--out DIR] [--dry-run | --check] [--json] [decisions]

Splits the overview into one page per category and per project, and merges what changed in it into pages that
people edited. The exit code is 1 when something is in conflict or the overview cannot be split.

  OVERVIEW    the article; blog/decentralizing-ai.md where none is named
  --out DIR   the folder of pages; docs where none is named
  --dry-run   say what would be done, with a diff for each page, and write nothing
  --check     the same, and exit with 1 if anything would be written
  --json      print the report for programs

Decisions about single pages:

  --take overview PATH   where both sides changed the same thing, take what the overview says
  --take page PATH       ... or what the page says
  --restore PATH         bring a page back that somebody deleted
  --adopt                let pages that the generator never wrote follow the overview from the next run on`;

/** A mistake in how the command was called. */
class UsageError extends Error {}

async function main(): Promise<void> {
  const {values, positionals} = parseArgs({
    args: joinTake(process.argv.slice(2)),
    allowPositionals: true,
    options: {
      out: {type: 'string', default: 'docs'},
      'dry-run': {type: 'boolean', default: false},
      check: {type: 'boolean', default: false},
      json: {type: 'boolean', default: false},
      take: {type: 'string', multiple: true, default: []},
      restore: {type: 'string', multiple: true, default: []},
      adopt: {type: 'boolean', default: false},
      help: {type: 'boolean', short: 'h', default: false},
    },
  });
  const [overview = 'blog/decentralizing-ai.md', ...more] = positionals;
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (more.length > 0) throw new UsageError(`one overview at a time, not also ${more.join(', ')}`);
  const task = {overview, out: values.out};
  const isPlain = process.argv
    .slice(2)
    .every((arg) => [overview, '--out', values.out].includes(arg));
  if (isPlain && (await isUpToDate(task))) {
    console.log(
      `${overview} -> ${values.out}\n  nothing has changed since the last run; --dry-run shows the whole report`,
    );
    return;
  }
  // Loaded here: the parsers take longer than all the rest of a run that has nothing to do.
  const {generate} = await import('./overview/generate.ts');
  const {formatReport} = await import('./overview/formatReport.ts');
  const {isSettled, hasConflict, wouldChange} = await import('./overview/report.ts');
  const {onProgress, clear} = progressLine(process.stderr, () => performance.now());
  const report = await generate({
    ...task,
    onProgress,
    dryRun: values['dry-run'] || values.check,
    decisions: {
      take: new Map(values.take.map((take) => readTake(take, values.out))),
      restore: new Set(values.restore.map((path) => pathBelow(path, values.out))),
      adopt: values.adopt,
    },
  }).finally(clear);
  console.log(values.json ? JSON.stringify(report, null, 2) : formatReport(report));
  if (!report.dryRun && isSettled(report)) await rememberRun(task);
  if (hasConflict(report) || (values.check && wouldChange(report))) process.exitCode = 1;
}

/** `--take SIDE PATH` has two values, which the parser of arguments does not know: they become one. */
function joinTake(args: readonly string[]): string[] {
  const at = args.indexOf('--take');
  if (at === -1) return [...args];
  const [side = '', path = ''] = args.slice(at + 1, at + 3);
  return [...args.slice(0, at), `--take=${side}:${path}`, ...joinTake(args.slice(at + 3))];
}

function readTake(take: string, out: string): [string, Side] {
  const [, side, path] = /^(overview|page):(.+)$/.exec(take) ?? [];
  if (path === undefined || (side !== 'overview' && side !== 'page')) {
    throw new UsageError(
      '--take needs a side and a page: --take overview PATH, or --take page PATH',
    );
  }
  return [pathBelow(path, out), side];
}

/** Pages are named by their path, as the report does, or by their path below the folder of pages. */
function pathBelow(path: string, out: string): string {
  const below = relative(out, path).replaceAll('\\', '/');
  return below.startsWith('..') ? path : below;
}

main().catch((error: unknown) => {
  const isUsage =
    error instanceof UsageError ||
    (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
  if (!isUsage && !(error instanceof ProblemError)) throw error;
  console.error(isUsage ? `${error.message}\n\n${USAGE}` : error.message);
  process.exitCode = 1;
});

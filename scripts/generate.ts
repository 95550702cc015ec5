import {existsSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {styleText} from 'node:util';
import {escapeControls} from '../src/knowledge/escapeControls.ts';
import {ProblemError} from '../src/knowledge/problem.ts';
import {readCommandLine, USAGE, UsageError, type CommandLine} from './overview/commandLine.ts';
import {DecisionError} from './overview/decisions.ts';
import {RunMemory} from './overview/memory.ts';
import {progressLine} from './overview/report/progressLine.ts';
import {BusyError, runAlone} from './overview/runAlone.ts';

async function main(): Promise<void> {
  const commandLine = readCommandLine(process.argv.slice(2));
  if (commandLine.help) {
    console.log(USAGE);
  } else if (commandLine.jsonSchema) {
    const {reportJsonSchema} = await import('./overview/report/reportSchema.ts');
    console.log(JSON.stringify(reportJsonSchema(), null, 2));
  } else if (commandLine.dryRun) {
    await run(commandLine);
  } else {
    await runAlone(commandLine.out, () => run(commandLine), {
      onWait: (line) => console.error(escapeControls(line)),
    });
  }
}

async function run({json, verbose, check, isPlain, ...options}: CommandLine): Promise<void> {
  const {overview, out, dryRun} = options;
  // Made first: it must know all files as they are before the run reads any of them.
  const memory = new RunMemory(options);
  if (isPlain && memory.isUpToDate()) {
    console.log(
      `${escapeControls(`${overview} -> ${out}`)}\n  nothing has changed since the last run; --dry-run shows the whole report`,
    );
    return;
  }
  // Loaded here: loading the parsers takes longer than all the rest of a run that has nothing to do.
  const {generate} = await import('./overview/generate.ts');
  const {formatReport} = await import('./overview/report/formatReport.ts');
  const {isSettled, hasConflict, wouldChange} = await import('./overview/report/report.ts');
  const {onProgress, clear} = progressLine(process.stderr, () => performance.now());
  const report = await generate({...options, ...memory.observer, onProgress}).finally(clear);
  console.log(
    json
      ? escapedJson(report)
      : formatReport(report, {
          paint: hasColors() ? styleText : undefined,
          isVerbose: verbose,
          isInGit: isInGit(),
        }),
  );
  if (!dryRun && isSettled(report)) memory.remember();
  if (hasConflict(report) || (check && wouldChange(report))) process.exitCode = 1;
}

/** NO_COLOR is set by people, and wins over FORCE_COLOR, which programs set. */
function hasColors(): boolean {
  return !process.env.NO_COLOR && styleText('red', 'x') !== 'x';
}

/** JSON leaves some control characters as they are, and they may reach a terminal. */
function escapedJson(value: unknown): string {
  return JSON.stringify(value, null, 2).split('\n').map(escapeControls).join('\n');
}

/** Whether the working directory is in a repository of git. */
function isInGit(folder = resolve('.')): boolean {
  if (existsSync(join(folder, '.git'))) return true;
  const parent = dirname(folder);
  return parent !== folder && isInGit(parent);
}

main().catch((error: unknown) => {
  if (error instanceof UsageError) {
    console.error(`${escapeControls(error.message)}\n\n${USAGE}`);
  } else if (error instanceof ProblemError) {
    console.error(error.message);
  } else if (error instanceof DecisionError || error instanceof BusyError) {
    console.error(escapeControls(error.message));
  } else {
    throw error;
  }
  process.exitCode = 1;
});

import {escapeControls} from '../../src/knowledge/escapeControls.ts';
import {ProblemError} from '../../src/knowledge/problem.ts';
import {readCommandLine, USAGE, UsageError, type CommandLine} from './commandLine.ts';
import {DecisionError} from './decisions.ts';
import {RunMemory} from './memory.ts';
import type {Paint} from './report/line.ts';
import {progressLine, type Terminal} from './report/progressLine.ts';
import {BusyError, runAlone} from './runAlone.ts';

/** Where the command prints. */
interface Output {
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  /** Shows the progress of long runs. */
  readonly progress: Terminal;
  readonly paint?: Paint;
  /** Whether git can commit what a run writes. */
  readonly isInGit?: boolean;
}

/**
 * Runs `npm run generate` with the arguments of a person. Mistakes of people are printed in lines that say what to do.
 *
 * @returns the exit code
 * @throws only for faults of the generator itself
 */
export async function runCommand(args: readonly string[], output: Output): Promise<0 | 1> {
  try {
    return await runUnlessHelp(readCommandLine(args), output);
  } catch (error) {
    if (error instanceof UsageError) {
      output.printError(`${escapeControls(error.message)}\n\n${USAGE}`);
    } else if (error instanceof ProblemError) {
      output.printError(error.message);
    } else if (error instanceof DecisionError || error instanceof BusyError) {
      output.printError(escapeControls(error.message));
    } else {
      throw error;
    }
    return 1;
  }
}

async function runUnlessHelp(commandLine: CommandLine, output: Output): Promise<0 | 1> {
  const {help, jsonSchema, dryRun, out} = commandLine;
  if (help) {
    output.print(USAGE);
    return 0;
  }
  if (jsonSchema) {
    const {reportJsonSchema} = await import('./report/reportSchema.ts');
    output.print(JSON.stringify(reportJsonSchema(), null, 2));
    return 0;
  }
  if (dryRun) return run(commandLine, output);
  const onWait = (line: string) => output.printError(escapeControls(line));
  return runAlone(out, () => run(commandLine, output), {onWait});
}

async function run(
  {json, verbose, check, isPlain, ...options}: CommandLine,
  {print, progress, paint, isInGit = false}: Output,
): Promise<0 | 1> {
  const {overview, out, dryRun} = options;
  // Made first: it must know all files as they are before the run reads any of them.
  const memory = dryRun ? undefined : new RunMemory(options);
  if (isPlain && memory?.isUpToDate()) {
    print(
      `${escapeControls(`${overview} -> ${out}`)}\n  nothing has changed since the last run; --dry-run shows the whole report`,
    );
    return 0;
  }
  // Loaded here: loading the parsers takes longer than all the rest of a run that has nothing to do.
  const {generate} = await import('./generate.ts');
  const {formatReport} = await import('./report/formatReport.ts');
  const {isFinal, hasConflict, wouldChange} = await import('./report/report.ts');
  const {onProgress, clear} = progressLine(progress, () => performance.now());
  const report = await generate({...options, ...memory?.observer, onProgress}).finally(clear);
  print(json ? toJson(report) : formatReport(report, {paint, isVerbose: verbose, isInGit}));
  if (isFinal(report)) memory?.remember();
  return hasConflict(report) || (check && wouldChange(report)) ? 1 : 0;
}

/** JSON leaves some control characters as they are, and they may reach a terminal. */
function toJson(value: unknown): string {
  return JSON.stringify(value, null, 2).split('\n').map(escapeControls).join('\n');
}

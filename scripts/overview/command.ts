import {ProblemError} from '../../src/knowledge/problem.ts';
import {readCommandLine, USAGE, UsageError} from './commandLine.ts';
import {DecisionError} from './decisions.ts';
import {RunMemory} from './memory.ts';
import type {Paint} from './report/formatReport.ts';
import {progressLine, type Terminal} from './report/progressLine.ts';

/** Where the command prints. */
interface Output {
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  /** Shows the progress of long runs. */
  readonly progress: Terminal;
  readonly paint?: Paint;
}

/**
 * Runs `npm run generate` with the arguments of a person. Mistakes of people are printed in lines that say what to do.
 *
 * @returns the exit code
 * @throws only for faults of the generator itself
 */
export async function runCommand(args: readonly string[], output: Output): Promise<0 | 1> {
  try {
    return await run(args, output);
  } catch (error) {
    if (error instanceof UsageError) {
      output.printError(`${error.message}\n\n${USAGE}`);
    } else if (error instanceof ProblemError || error instanceof DecisionError) {
      output.printError(error.message);
    } else {
      throw error;
    }
    return 1;
  }
}

async function run(args: readonly string[], {print, progress, paint}: Output): Promise<0 | 1> {
  const {help, jsonSchema, json, check, isPlain, ...options} = readCommandLine(args);
  const {overview, out, dryRun} = options;
  if (help) {
    print(USAGE);
    return 0;
  }
  if (jsonSchema) {
    const {reportJsonSchema} = await import('./report/reportSchema.ts');
    print(JSON.stringify(reportJsonSchema(), null, 2));
    return 0;
  }
  // Made first: it must know all files as they are before the run reads any of them.
  const memory = dryRun ? undefined : new RunMemory(options);
  if (isPlain && memory?.isUpToDate()) {
    print(
      `${overview} -> ${out}\n  nothing has changed since the last run; --dry-run shows the whole report`,
    );
    return 0;
  }
  // Loaded here: loading the parsers takes longer than all the rest of a run that has nothing to do.
  const {generate} = await import('./generate.ts');
  const {formatReport} = await import('./report/formatReport.ts');
  const {isFinal, hasConflict, wouldChange} = await import('./report/report.ts');
  const {onProgress, clear} = progressLine(progress, () => performance.now());
  const report = await generate({...options, ...memory?.observer, onProgress}).finally(clear);
  print(json ? JSON.stringify(report, null, 2) : formatReport(report, paint));
  if (isFinal(report)) memory?.remember();
  return hasConflict(report) || (check && wouldChange(report)) ? 1 : 0;
}

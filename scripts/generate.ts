import {styleText} from 'node:util';
import {ProblemError} from '../src/knowledge/problem.ts';
import {readCommandLine, USAGE, UsageError} from './overview/commandLine.ts';
import {DecisionError} from './overview/decisions.ts';
import {RunMemory} from './overview/memory.ts';
import {progressLine} from './overview/report/progressLine.ts';

async function main(): Promise<void> {
  const {help, jsonSchema, json, check, isPlain, ...options} = readCommandLine(
    process.argv.slice(2),
  );
  const {overview, out, dryRun} = options;
  if (help) {
    console.log(USAGE);
    return;
  }
  if (jsonSchema) {
    const {reportJsonSchema} = await import('./overview/report/reportSchema.ts');
    console.log(JSON.stringify(reportJsonSchema(), null, 2));
    return;
  }
  // Made first: it must know all files as they are before the run reads any of them.
  const memory = new RunMemory(options);
  if (isPlain && memory.isUpToDate()) {
    console.log(
      `${overview} -> ${out}\n  nothing has changed since the last run; --dry-run shows the whole report`,
    );
    return;
  }
  // Loaded here: loading the parsers takes longer than all the rest of a run that has nothing to do.
  const {generate} = await import('./overview/generate.ts');
  const {formatReport} = await import('./overview/report/formatReport.ts');
  const {isSettled, hasConflict, wouldChange} = await import('./overview/report/report.ts');
  const {onProgress, clear} = progressLine(process.stderr, () => performance.now());
  const report = await generate({...options, ...memory.observer, onProgress}).finally(clear);
  // NO_COLOR is set by people, and wins over FORCE_COLOR, which programs set.
  const paint = process.env.NO_COLOR ? undefined : styleText;
  console.log(json ? JSON.stringify(report, null, 2) : formatReport(report, paint));
  if (!dryRun && isSettled(report)) memory.remember();
  if (hasConflict(report) || (check && wouldChange(report))) process.exitCode = 1;
}

main().catch((error: unknown) => {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${USAGE}`);
  } else if (error instanceof ProblemError || error instanceof DecisionError) {
    console.error(error.message);
  } else {
    throw error;
  }
  process.exitCode = 1;
});

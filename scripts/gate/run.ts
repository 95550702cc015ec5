import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {performance} from 'node:perf_hooks';
import {countReport, countStep, type Count} from './count.ts';
import type {Step} from './steps.ts';

const LIMIT_MINUTES = 20;

/**
 * Runs the steps in order and prints the heading and the time of each.
 *
 * A step that fails stops none but those that need it; those count as skipped.
 */
export function runSteps(steps: readonly Step[]): readonly Count[] {
  const failed = new Set<string>();
  return steps.map((step) => {
    console.log(`\n== ${step.name}`);
    const missing = step.needs?.find((name) => failed.has(name));
    if (missing !== undefined) {
      console.log(`-- ${step.name} skipped: it needs "${missing}"`);
      return countStep('skipped');
    }
    const start = performance.now();
    const count = runStep(step);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (count.failed > 0) failed.add(step.name);
    console.log(`-- ${step.name} ${count.failed > 0 ? 'failed' : 'passed'} in ${seconds} s`);
    return count;
  });
}

function runStep(step: Step): Count {
  try {
    const succeeded = runCommand(step);
    if (!step.report) return countStep(succeeded ? 'passed' : 'failed');
    const {runner, file} = step.report;
    const report = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    return countReport(runner, report, succeeded);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return countStep('failed');
  }
}

/** npm puts the programs of the project's packages on the path; on Windows they are scripts. */
function runCommand({command: [program, ...args], env}: Step): boolean {
  const {status, error} = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {...process.env, ...env?.()},
    shell: process.platform === 'win32',
    timeout: LIMIT_MINUTES * 60_000,
  });
  if (error) throw error;
  return status === 0;
}

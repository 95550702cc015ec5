import {spawn} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {performance} from 'node:perf_hooks';
import {countReport, countStep, type Count} from './count.ts';
import type {Step} from './steps.ts';

/** Only ends a step that hangs: a long run of the units may take half an hour. */
const LIMIT_MINUTES = 60;

/** How a step ended. */
export interface Result {
  readonly name: string;
  readonly count: Count;
  readonly seconds: number;
}

interface Options {
  /** How many steps may run at once. */
  readonly cores: number;
  /** Prints text as it is, without adding a line break. */
  readonly write: (text: string) => void;
}

/**
 * Runs steps side by side. A step starts as soon as the steps that it needs have succeeded and a core is free; of several
 * that could start, the first of the list does. A failed step stops only the steps that need it, which count as skipped.
 *
 * The output of a step that runs alone is printed as it comes. That of all others is kept and printed in one piece when
 * the step ends, so that the output of two steps is never mixed.
 *
 * @returns one result for each step, in the order of the list
 */
export async function runSteps(
  steps: readonly Step[],
  {cores, write}: Options,
): Promise<readonly Result[]> {
  const results = new Map<string, Result>();
  const running = new Map<string, Promise<void>>();

  const hasRoomFor = ({alone}: Step): boolean => {
    const others = steps.filter(({name}) => running.has(name));
    return alone
      ? others.length === 0
      : others.length < cores && !others.some((step) => step.alone);
  };
  const end = ({name}: Step, count: Count, seconds: number) => {
    results.set(name, {name, count, seconds});
    running.delete(name);
  };
  const start = async (step: Step) => {
    const begin = performance.now();
    const heading = `\n== ${step.name}\n`;
    let output = '';
    const take = (text: string) => {
      if (step.alone) write(text);
      else output += text;
    };
    take(heading);
    const count = await runStep(step, take);
    const seconds = (performance.now() - begin) / 1000;
    const outcome = count.failed > 0 ? 'failed' : 'passed';
    write(`${output}-- ${step.name} ${outcome} in ${seconds.toFixed(1)} s\n`);
    end(step, count, seconds);
  };

  while (results.size < steps.length) {
    const before = results.size;
    for (const step of steps) {
      if (results.has(step.name) || running.has(step.name)) continue;
      const needs = step.needs ?? [];
      const missing = needs.find((name) => hasFailed(results.get(name)));
      if (missing !== undefined) {
        write(`\n== ${step.name}\n-- ${step.name} skipped: it needs "${missing}"\n`);
        end(step, countStep('skipped'), 0);
        continue;
      }
      const isReady = needs.every((name) => results.has(name));
      if (!isReady || !hasRoomFor(step)) continue;
      running.set(step.name, start(step));
    }
    if (running.size > 0) {
      await Promise.race(running.values());
    } else if (results.size === before) {
      throw new Error('steps wait for each other, or for one that is not in the list');
    }
  }
  return steps.flatMap(({name}) => results.get(name) ?? []);
}

/** A skipped step has not succeeded either: what needs it is skipped too. */
function hasFailed(result: Result | undefined): boolean {
  return result !== undefined && (result.count.failed > 0 || result.count.passed === 0);
}

async function runStep(step: Step, take: (text: string) => void): Promise<Count> {
  try {
    const succeeded = await runCommand(step, take);
    if (!step.report) return countStep(succeeded ? 'passed' : 'failed');
    const {runner, file} = step.report;
    const report = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    return countReport(runner, report, succeeded);
  } catch (error) {
    take(`${error instanceof Error ? error.message : String(error)}\n`);
    return countStep('failed');
  }
}

/** npm puts the programs of the project's packages on the path; on Windows they are scripts. */
function runCommand(
  {command: [program, ...args], env}: Step,
  take: (text: string) => void,
): Promise<boolean> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, ...env?.()},
    shell: process.platform === 'win32',
    timeout: LIMIT_MINUTES * 60_000,
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', take);
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });
}

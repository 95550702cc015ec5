import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';

/** A file for each run that is at work, named by the folder of pages and the process. */
const RUNS = 'node_modules/.cache/atlas/runs';

/** Milliseconds until a run that waits gives up: the other one may be stopped in a debugger. */
const PATIENCE = 120_000;

/** A run that cannot begin because another one is at work. The message is one line. */
export class BusyError extends Error {}

interface Options {
  /** The folder of the project. */
  readonly root?: string;
  /** Called once, if the run has to wait, with a line that says for whom. */
  readonly onWait?: (line: string) => void;
  readonly patience?: number;
}

/**
 * Runs something while no other process of this computer works on the same folder of pages. If one does, it waits.
 *
 * Each process first puts down a file of its own and then looks for those of others. So of two that begin at once at least
 * one sees the other; whoever sees one takes its own file away and tries again a little later. The file of a process that
 * has ended, for example because it was killed, is removed: no process waits for it.
 *
 * @throws BusyError if the other process has not ended in two minutes
 */
export async function runAlone<Result>(
  out: string,
  run: () => Promise<Result>,
  {root = '.', onWait, patience = PATIENCE}: Options = {},
): Promise<Result> {
  const folder = join(root, RUNS);
  const task = createHash('sha256').update(resolve(out)).digest('hex').slice(0, 16);
  const own = join(folder, nameOf(task, process.pid));
  const end = Date.now() + patience;
  let isWaiting = false;
  for (;;) {
    const other = enter(folder, task, own);
    if (other === undefined) break;
    if (!isWaiting) onWait?.(`another run, process ${other}, is at work on ${out}: waiting for it`);
    isWaiting = true;
    if (Date.now() >= end) {
      throw new BusyError(
        `another run, process ${other}, is still at work on ${out}: wait until it has ended, or end it. If there is no such run, delete ${join(folder, nameOf(task, other))}`,
      );
    }
    await pause(50 + Math.random() * 100);
  }
  try {
    return await run();
  } finally {
    removeIfPossible(own);
  }
}

/** @returns the process that is at work; undefined if none is, so that this one may begin */
function enter(folder: string, task: string, own: string): number | undefined {
  try {
    mkdirSync(folder, {recursive: true});
    writeFileSync(own, '');
    const [other] = readdirSync(folder).flatMap((name) => otherProcess(folder, task, name));
    if (other !== undefined) removeIfPossible(own);
    return other;
  } catch {
    // Where nothing can be noted down, the run does without.
    return undefined;
  }
}

/** Reads the name of a file, and removes it if its process has ended. */
function otherProcess(folder: string, task: string, name: string): number[] {
  const [, ofTask, digits] = /^([\da-f]+)-(\d+)$/.exec(name) ?? [];
  const id = Number(digits);
  if (ofTask !== task || id === process.pid) return [];
  if (isAlive(id)) return [id];
  removeIfPossible(join(folder, name));
  return [];
}

function nameOf(task: string, id: number): string {
  return `${task}-${id}`;
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // There is such a process, but it belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function removeIfPossible(file: string): void {
  try {
    rmSync(file, {force: true});
  } catch {
    return;
  }
}

import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** What a run reads besides the article and the pages: another generator may write other pages. */
const CODE = ['scripts/overview', 'src/knowledge', 'package-lock.json'];

/** A file for each task. Not in git: a clone starts without, and the first run does all the work. */
const MEMORY = 'node_modules/.cache/atlas/generate';

/** How many tasks are remembered: the latest. */
const MAX_TASKS = 100;

/** An article and its folder of pages. */
export interface Task {
  readonly overview: string;
  readonly out: string;
}

/** Whether nothing that a run reads or writes has changed since the last one that left nothing to settle. */
export function isUpToDate(task: Task): boolean {
  // A file that cannot be read is the run's to name.
  return (
    ignoringFileErrors(() => readFileSync(fileOf(task), 'utf8') === fingerprint(task)) ?? false
  );
}

/** Remembers the state in which a run left the article and its pages; where that cannot be, the next run does all its work. */
export function rememberRun(task: Task): void {
  ignoringFileErrors(() => {
    mkdirSync(MEMORY, {recursive: true});
    writeFileSync(fileOf(task), fingerprint(task));
    forgetOldest();
  });
}

function ignoringFileErrors<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return undefined;
    throw error;
  }
}

function fileOf({overview, out}: Task): string {
  return join(MEMORY, createHash('sha256').update(`${overview} -> ${out}`).digest('hex'));
}

function forgetOldest(): void {
  const files = readdirSync(MEMORY).map((name) => join(MEMORY, name));
  if (files.length <= MAX_TASKS) return;
  const byAge = files.map((file) => ({file, time: statSync(file).mtimeMs}));
  byAge.sort((a, b) => b.time - a.time);
  for (const {file} of byAge.slice(MAX_TASKS)) rmSync(file, {force: true});
}

/** Reads without promises, as in `apply.ts`. */
function fingerprint({overview, out}: Task): string {
  const hash = createHash('sha256');
  for (const file of [overview, out, ...CODE].flatMap(filesBelow)) {
    const bytes = readFileSync(file);
    hash.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** The files below a folder, sorted; the path itself where it is a file; none where there is nothing. */
function filesBelow(path: string): string[] {
  try {
    const entries = readdirSync(path, {recursive: true, withFileTypes: true});
    return entries
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => join(parentPath, name))
      .sort();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOTDIR' ? [path] : [];
  }
}

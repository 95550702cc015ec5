import {createHash} from 'node:crypto';
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';

/** What a run reads besides the article and the pages: another generator may write other pages. */
const CODE = ['scripts/overview', 'src/knowledge', 'package-lock.json'];

/** Not in git: a clone starts without, and the first run does all the work. */
const MEMORY = 'node_modules/.cache/atlas/generate.json';

/** How many tasks are remembered: the latest. */
const MAX_TASKS = 10;

/** An article and its folder of pages. */
export interface Task {
  readonly overview: string;
  readonly out: string;
}

/** Whether nothing that a run reads or writes has changed since the last one that left nothing to settle. */
export async function isUpToDate(task: Task): Promise<boolean> {
  const remembered = (await readMemory())[keyOf(task)];
  if (remembered === undefined) return false;
  // A file that cannot be read is the run's to name.
  const now = await fingerprint(task).catch(ignoreFileError);
  return remembered === now;
}

/** Remembers the state in which a run left the article and its pages; where that cannot be, the next run does all its work. */
export async function rememberRun(task: Task): Promise<void> {
  await remember(task).catch(ignoreFileError);
}

function ignoreFileError(error: unknown): undefined {
  if (!(error instanceof Error && 'syscall' in error)) throw error;
}

async function remember(task: Task): Promise<void> {
  const others = Object.entries(await readMemory()).filter(([key]) => key !== keyOf(task));
  const recent = others.slice(1 - MAX_TASKS);
  const memory = Object.fromEntries([...recent, [keyOf(task), await fingerprint(task)]]);
  await mkdir(dirname(MEMORY), {recursive: true});
  await writeFile(MEMORY, JSON.stringify(memory));
}

function keyOf({overview, out}: Task): string {
  return `${overview} -> ${out}`;
}

async function readMemory(): Promise<Record<string, string>> {
  try {
    const memory: unknown = JSON.parse(await readFile(MEMORY, 'utf8'));
    return Object.fromEntries(
      Object.entries(memory ?? {}).filter(([, value]) => typeof value === 'string'),
    );
  } catch {
    return {};
  }
}

async function fingerprint({overview, out}: Task): Promise<string> {
  const lists = await Promise.all([overview, out, ...CODE].map(filesBelow));
  const hash = createHash('sha256');
  for (const file of lists.flat()) {
    const bytes = await readFile(file);
    hash.update(`${file}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** The files below a folder, sorted; the path itself where it is a file; none where there is nothing. */
async function filesBelow(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, {recursive: true, withFileTypes: true});
    return entries
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => join(parentPath, name))
      .sort();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOTDIR' ? [path] : [];
  }
}

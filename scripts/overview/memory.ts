import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
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
  return remembered !== undefined && remembered === fingerprint(task);
}

/** Remembers the state in which a run left the article and its pages. */
export async function rememberRun(task: Task): Promise<void> {
  const others = Object.entries(await readMemory()).filter(([key]) => key !== keyOf(task));
  const recent = others.slice(1 - MAX_TASKS);
  const memory = Object.fromEntries([...recent, [keyOf(task), fingerprint(task)]]);
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

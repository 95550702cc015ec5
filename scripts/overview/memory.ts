import {hash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {DEFAULT_DOCS, TAGS, VOCABULARY} from './apply.ts';
import type {Observer} from './model.ts';
import {linkTargetsFor} from './pages/linkTargets.ts';

/*
 * A run that has nothing to do reads and parses everything to find that out, which takes 3 s of CPU for 3,000 projects. The
 * memory of the last run answers in 0.5 s. It must never be wrong, since people commit what a run leaves: it compares
 * all that a run can read, byte for byte, and remembers a run only if nothing but the run itself has changed any of it.
 */

/** An article and its folder of pages. */
interface Task {
  readonly overview: string;
  readonly out: string;
}

/** All code that a run can load, and what decides how it is loaded. More than is needed does no harm. */
export const CODE: readonly string[] = [
  ...['scripts', 'src/data', 'src/field', 'src/guard', 'src/knowledge'],
  ...['package.json', 'package-lock.json', 'tsconfig.json'],
];

/** A file for each task. It is not in git: in a new clone, the first run does all the work. */
const MEMORY = 'node_modules/.cache/atlas/generate';

/** The number of tasks that are remembered: the latest ones. */
const MAX_TASKS = 100;

/** Hashes of all files that a run can read, by path. */
type Fingerprint = Map<string, string>;

/** The memory of one task. It must be made before the run reads anything. */
export class RunMemory {
  readonly #task: Task;
  readonly #root: string;
  /** What the files should be after the run: as they were before it, with the changes that it made. */
  readonly #expected: Fingerprint | undefined;
  /** The paths to which the article links, with whether pages can link to them. */
  readonly #linkTargets = new Map<string, boolean>();

  /** @param root the folder of the project, with its code and the memory */
  constructor(task: Task, root = '.') {
    this.#task = task;
    this.#root = root;
    this.#expected = ignoringFileErrors(() => fingerprintOf(task, root));
  }

  /** Whether nothing that a run reads has changed since the last run of the task was remembered. */
  isUpToDate(): boolean {
    const remembered = ignoringFileErrors(() => readFileSync(this.#file(), 'utf8'));
    if (remembered === undefined || this.#expected === undefined) return false;
    const [digest, ...linkTargets] = remembered.split('\n');
    const isLinkTarget = linkTargetsFor(this.#task.out);
    return (
      digest === digestOf(this.#expected) &&
      linkTargets.every((line) => line === describe(line.slice(2), isLinkTarget(line.slice(2))))
    );
  }

  /** Notes what a run writes and asks. The run must be told to call it. */
  get observer(): Observer {
    return {
      onWrite: (file, text) => {
        this.#expected?.set(file, hashOf(text));
      },
      onMove: (from, to) => {
        const digest = this.#expected?.get(from);
        this.#expected?.delete(from);
        if (digest !== undefined) this.#expected?.set(to, digest);
      },
      onRemove: (file) => {
        this.#expected?.delete(file);
      },
      onLinkTarget: (path, isTarget) => {
        this.#linkTargets.set(path, isTarget);
      },
    };
  }

  /**
   * Remembers a run after which another one would have nothing to do, unless anything has changed in the meantime that
   * the run may or may not have seen.
   */
  remember(): void {
    ignoringFileErrors(() => {
      const current = fingerprintOf(this.#task, this.#root);
      const isLinkTarget = linkTargetsFor(this.#task.out);
      const isUndisturbed =
        isDeepStrictEqual(current, this.#expected) &&
        [...this.#linkTargets].every(([path, isTarget]) => isLinkTarget(path) === isTarget);
      if (!isUndisturbed) return;
      const linkTargets = [...this.#linkTargets].map(([path, isTarget]) =>
        describe(path, isTarget),
      );
      mkdirSync(join(this.#root, MEMORY), {recursive: true});
      writeFileSync(this.#file(), [digestOf(current), ...linkTargets].join('\n'));
      forgetOldest(join(this.#root, MEMORY));
    });
  }

  #file(): string {
    const {overview, out} = this.#task;
    return join(this.#root, MEMORY, hashOf(`${overview} -> ${out}`));
  }
}

function describe(path: string, isTarget: boolean): string {
  return `${isTarget ? '+' : '-'} ${path}`;
}

/** Without a memory, or with files that cannot be read, the run does all its work and reports what is wrong. */
function ignoringFileErrors<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return undefined;
    throw error;
  }
}

function fingerprintOf({overview, out}: Task, root: string): Fingerprint {
  const inputs = [
    overview,
    out,
    ...[TAGS, VOCABULARY].map((name) => join(root, DEFAULT_DOCS, name)),
    ...CODE.map((path) => join(root, path)),
  ];
  return new Map([
    ['versions', JSON.stringify(process.versions)],
    ...inputs.flatMap(filesBelow).map((file) => [file, hashOf(readFileSync(file))] as const),
  ]);
}

/** The files below a folder; the path itself if it is a file; nothing if there is none. */
function filesBelow(path: string): string[] {
  const stats = statSync(path, {throwIfNoEntry: false});
  if (!stats?.isDirectory()) return stats ? [path] : [];
  return readdirSync(path, {recursive: true, withFileTypes: true})
    .filter((entry) => !entry.isDirectory())
    .map(({parentPath, name}) => join(parentPath, name));
}

function digestOf(fingerprint: Fingerprint): string {
  return hashOf(JSON.stringify([...fingerprint].sort(([a], [b]) => (a < b ? -1 : 1))));
}

function hashOf(content: string | Uint8Array): string {
  return hash('sha256', content);
}

function forgetOldest(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  if (files.length <= MAX_TASKS) return;
  const byAge = files.map((file) => ({file, time: statSync(file).mtimeMs}));
  byAge.sort((a, b) => b.time - a.time);
  for (const {file} of byAge.slice(MAX_TASKS)) rmSync(file, {force: true});
}

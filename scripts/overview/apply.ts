import {randomBytes} from 'node:crypto';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {changesOfBases, changesOfPages, type FileChange} from './orderChanges.ts';
import type {Disk, Observer, PlannedPage} from './model.ts';

/** The folder, in the folder of pages, with what the generator last wrote. Docusaurus ignores it. */
export const BASE_FOLDER = '.base';

/** The file, in the folder of bases, with the addresses of pages whose subjects the article no longer lists. */
const LEFT = 'left.txt';

/** The files, in the folder of pages, with the tags and with the words for which projects get them. */
export const TAGS = 'tags.yml';
export const VOCABULARY = 'vocabulary.yml';

/** The project's own folder of pages: others use its tags and its vocabulary until they have their own. */
export const DEFAULT_DOCS = 'docs';

/*
 * Files are read and written synchronously, one after another: for many small files that takes a third of the time, and
 * never too many of them are open.
 */

/** Reads the pages in a folder and their bases. There are none if the folder does not exist. */
export async function readDisk(out: string): Promise<Disk> {
  return {
    pages: readTree(out),
    base: readTree(join(out, BASE_FOLDER)),
    left: new Set(readLines(join(out, BASE_FOLDER, LEFT))),
  };
}

/**
 * Carries out a plan: writes the pages that are new or have changed, and records their bases for the next run.
 *
 * A run may be stopped at any moment: each file is then either old or new as a whole, and the next run does the rest.
 * For that, pages are written before their bases; and a page that moves is written before it is moved, because its front
 * matter says where it belongs.
 *
 * @param bases of the disk, those that stay: others may be replaced
 * @returns the number of files that were written or moved
 */
export async function applyPlan(
  out: string,
  plan: readonly PlannedPage[],
  disk: Disk,
  observer: Observer = {},
  bases = disk.base,
): Promise<number> {
  removeTemporaryFiles(out);
  const makeFolder = folderMaker();
  let written = 0;
  const [pages, records] = [changesOfPages(plan), changesOfBases(plan, bases)];
  const steps = [
    ...pages.map((change) => ({change, folder: out, texts: disk.pages})),
    ...records.map((change) => ({change, folder: join(out, BASE_FOLDER), texts: disk.base})),
  ];
  for (const [index, {change, folder, texts}] of steps.entries()) {
    observer.onProgress?.('written', index, steps.length);
    written += applyChange(folder, change, texts, {...observer, makeFolder});
  }
  return written + recordLeft(out, plan, disk, observer);
}

/** The addresses of pages whose subjects the article does not list. */
export function addressesLeft(plan: readonly PlannedPage[]): Set<string> {
  return new Set(plan.flatMap(({action, permalink}) => (action === 'orphan' ? [permalink] : [])));
}

/**
 * Records which pages have left the article, so that the next run can tell them from those that leave then. A base alone
 * does not tell, since it stays as it was when the article last listed its subject.
 *
 * @returns the number of files that were written: one or none
 */
function recordLeft(
  out: string,
  plan: readonly PlannedPage[],
  {left = new Set()}: Disk,
  {onWrite}: Observer,
): number {
  const gone = [...addressesLeft(plan)].sort();
  if (gone.length === left.size && gone.every((address) => left.has(address))) return 0;
  replaceFile(
    join(out, BASE_FOLDER, LEFT),
    gone.map((address) => `${address}\n`).join(''),
    onWrite,
  );
  return 1;
}

/**
 * Removes the pages, and their bases, that a run has replaced by others at other paths.
 *
 * @param before the disk before the run
 * @param after the same disk without the pages that are replaced
 * @param plan a path that a page of it has is not removed
 * @returns the number of files that were removed
 */
export function removeReplaced(
  out: string,
  before: Disk,
  after: Disk,
  plan: readonly PlannedPage[],
  {onRemove}: Observer = {},
): number {
  let removed = 0;
  const written = new Set(plan.map(({path}) => path));
  for (const [folder, old, now] of [
    [out, before.pages, after.pages],
    [join(out, BASE_FOLDER), before.base, after.base],
  ] as const) {
    for (const path of old.keys()) {
      if (now.has(path) || written.has(path)) continue;
      rmSync(join(folder, path), {force: true});
      onRemove?.(join(folder, path));
      removed += 1;
    }
  }
  return removed;
}

type MakeFolder = (folder: string) => void;

/** Returns a function that makes a folder with those above it, and asks the system only once for each. */
function folderMaker(): MakeFolder {
  const made = new Set<string>();
  return (folder) => {
    if (!made.has(folder)) mkdirSync(folder, {recursive: true});
    made.add(folder);
  };
}

/**
 * @param texts the files of the folder before the run, by path
 * @returns the number of files that were written or moved: one or none
 */
function applyChange(
  folder: string,
  {path, text, from}: FileChange,
  texts: ReadonlyMap<string, string>,
  {makeFolder, onWrite, onMove}: Observer & {readonly makeFolder: MakeFolder},
): number {
  const file = join(folder, path);
  const isMoved = from !== undefined && from !== path;
  const isChanged = from === undefined || texts.get(from) !== text;
  if (isMoved || isChanged) makeFolder(dirname(file));
  if (isChanged) replaceFile(join(folder, from ?? path), text, onWrite);
  if (isMoved) {
    renameSync(join(folder, from), file);
    onMove?.(join(folder, from), file);
  }
  return isMoved || isChanged ? 1 : 0;
}

function readTree(folder: string): Map<string, string> {
  const files = pathsBelow(folder, (name) => !name.startsWith('.') && name.endsWith('.mdx')).sort();
  return new Map(files.map((file) => [file, readText(join(folder, file))]));
}

/** @throws what the file system throws, always with the path of the file */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, {path: file}) : error;
  }
}

/** The lines of a file; none if there is no such file. */
function readLines(file: string): string[] {
  return (
    ifExists(() => readFileSync(file, 'utf8'))
      ?.split(/\r?\n/)
      .filter(Boolean) ?? []
  );
}

/** The paths of the files below a folder whose names are wanted. Folders that begin with a dot are not searched. */
function pathsBelow(folder: string, isWanted: (name: string) => boolean): string[] {
  const entries = ifExists(() => readdirSync(folder, {withFileTypes: true})) ?? [];
  return entries.flatMap((entry) => {
    const {name} = entry;
    if (!entry.isDirectory()) return isWanted(name) ? [name] : [];
    if (name.startsWith('.')) return [];
    return pathsBelow(join(folder, name), isWanted).map((path) => `${name}/${path}`);
  });
}

/** What is read from the disk; undefined if there is no such file or folder. */
function ifExists<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Replaces a file as a whole, so that no reader ever sees half of it: writes a temporary file beside it and moves that
 * into its place. The file keeps its mode; a link to a file stays one, and the file to which it leads is replaced.
 *
 * @throws what the file system throws, with the path of the file and not that of the temporary one
 */
export function replaceFile(file: string, text: string, onWrite?: Observer['onWrite']): void {
  const isThere = lstatSync(file, {throwIfNoEntry: false}) !== undefined;
  const existing = isThere ? ifExists(() => realpathSync.native(file)) : undefined;
  const temporary = join(dirname(existing ?? file), temporaryName());
  try {
    writeFileSync(temporary, text);
    if (existing !== undefined) copyMode(existing, temporary);
    renameSync(temporary, existing ?? file);
  } catch (error) {
    removeIfPossible(temporary);
    throw error instanceof Error ? Object.assign(error, {path: file}) : error;
  }
  onWrite?.(file, text);
}

/** Not every file system has modes: where they are equal already, none is set. */
function copyMode(from: string, to: string): void {
  const {mode} = statSync(from);
  if (mode !== statSync(to).mode) chmodSync(to, mode);
}

/** A name that no person gives to a file: only files with such names are ever removed. */
function temporaryName(): string {
  number += 1;
  return `.atlas-${process.pid}-${RUN}${number.toString(16).padStart(8, '0')}.tmp`;
}

/** Tells the files of this run from those of another process of the same number. */
const RUN = randomBytes(4).toString('hex');

let number = 0;

const TEMPORARY = /^\.atlas-\d+-[\da-f]{16}\.tmp$/;

/** Removes the temporary files of runs that were stopped. The files that they were to replace are whole. */
function removeTemporaryFiles(out: string): void {
  for (const folder of [out, join(out, BASE_FOLDER)]) {
    const paths = pathsBelow(folder, (name) => TEMPORARY.test(name));
    for (const path of paths) rmSync(join(folder, path), {force: true});
  }
}

/** What remains of a temporary file is removed by the next run; the error to report is the one that came before. */
function removeIfPossible(file: string): void {
  try {
    rmSync(file, {force: true});
  } catch {
    return;
  }
}

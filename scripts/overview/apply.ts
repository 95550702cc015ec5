import {randomBytes} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Disk, Observer, PlannedPage} from './model.ts';

/** The folder, in the folder of pages, with what the generator last wrote. Docusaurus ignores it. */
const BASE_FOLDER = '.base';

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
  return {pages: readTree(out), base: readTree(join(out, BASE_FOLDER))};
}

/**
 * Carries out a plan: writes the pages that are new or have changed, and records their bases for the next run.
 *
 * A run may be stopped at any moment: each file is then either old or new as a whole, and the next run does the rest.
 * For that, a page is written before its base; and a page that moves is written before it is moved, because its front
 * matter says where it belongs.
 *
 * @returns the number of files that were written or moved
 */
export async function applyPlan(
  out: string,
  plan: readonly PlannedPage[],
  disk: Disk,
  observer: Observer = {},
): Promise<number> {
  removeTemporaryFiles(out);
  const makeFolder = folderMaker();
  let written = 0;
  for (const [index, {path, from, text, base}] of plan.entries()) {
    observer.onProgress?.('written', index, plan.length);
    const page = {path, text, from: from.page, texts: disk.pages};
    const ownBase = {path, text: base, from: from.base, texts: disk.base};
    written += applyChange(out, page, makeFolder, observer);
    written += applyChange(join(out, BASE_FOLDER), ownBase, makeFolder, observer);
  }
  return written;
}

interface FileChange {
  readonly path: string;
  /** The new text; undefined leaves the file as it is and where it is. */
  readonly text: string | undefined;
  /** Where the file is before the change; undefined if there is none. */
  readonly from: string | undefined;
  /** The texts of the files on disk, by path. */
  readonly texts: ReadonlyMap<string, string>;
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

/** @returns the number of files that were written or moved: one or none */
function applyChange(
  folder: string,
  {path, text, from, texts}: FileChange,
  makeFolder: MakeFolder,
  {onWrite, onMove}: Observer,
): number {
  if (text === undefined) return 0;
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
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** The paths of the files below a folder whose names are wanted. Folders that begin with a dot are not searched. */
function pathsBelow(folder: string, isWanted: (name: string) => boolean): string[] {
  let entries;
  try {
    entries = readdirSync(folder, {withFileTypes: true});
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
  return entries.flatMap((entry) => {
    const {name} = entry;
    if (!entry.isDirectory()) return isWanted(name) ? [name] : [];
    if (name.startsWith('.')) return [];
    return pathsBelow(join(folder, name), isWanted).map((path) => `${name}/${path}`);
  });
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/**
 * Replaces a file as a whole, so that no reader ever sees half of it: writes a temporary file beside it and moves that
 * into its place.
 *
 * @throws what the file system throws, with the path of the file and not that of the temporary one
 */
export function replaceFile(file: string, text: string, onWrite?: Observer['onWrite']): void {
  const temporary = join(dirname(file), temporaryName());
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, file);
  } catch (error) {
    removeIfPossible(temporary);
    throw error instanceof Error ? Object.assign(error, {path: file}) : error;
  }
  onWrite?.(file, text);
}

/** A name that no person gives to a file: only files with such names are ever removed. */
function temporaryName(): string {
  return `.atlas-${process.pid}-${randomBytes(8).toString('hex')}.tmp`;
}

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

import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Disk, OnProgress, PlannedPage} from './model.ts';

/** The folder, within that of the pages, that holds what the generator last wrote. Docusaurus passes over it. */
export const BASE_FOLDER = '.base';

/*
 * Files are read and written one after another and without promises: for many small files that takes a third of the
 * time, and no limit of open files is met.
 */

/** Reads the pages below a folder and their bases; both are empty where the folder does not exist. */
export async function readDisk(out: string): Promise<Disk> {
  return {pages: readTree(out), base: readTree(join(out, BASE_FOLDER))};
}

/**
 * Carries out a plan: writes pages that are new or changed, and records the base of the next run.
 *
 * Stopped at any moment it leaves each file whole, old or new, and the next run does the rest: a file is replaced as a
 * whole, a page comes before its base, and a page that moves changes before it is moved: it says itself where it belongs.
 *
 * @returns how many files were written or moved
 */
export async function applyPlan(
  out: string,
  plan: readonly PlannedPage[],
  disk: Disk,
  onProgress?: OnProgress,
): Promise<number> {
  removeDrafts(out);
  const makeFolder = folderMaker();
  let written = 0;
  for (const [index, {path, from, text, base}] of plan.entries()) {
    onProgress?.('written', index, plan.length);
    const page = {path, text, before: from.page, texts: disk.pages};
    const ownBase = {path, text: base, before: from.base, texts: disk.base};
    written += settleFile(out, page, makeFolder);
    written += settleFile(join(out, BASE_FOLDER), ownBase, makeFolder);
  }
  return written;
}

interface Settlement {
  readonly path: string;
  /** Undefined leaves the file as it is and where it is. */
  readonly text: string | undefined;
  readonly before: string | undefined;
  readonly texts: ReadonlyMap<string, string>;
}

type MakeFolder = (folder: string) => void;

/** Makes folders that are missing; each is asked for once. */
function folderMaker(): MakeFolder {
  const made = new Set<string>();
  return (folder) => {
    if (!made.has(folder)) mkdirSync(folder, {recursive: true});
    made.add(folder);
  };
}

/** @returns how many files were written or moved */
function settleFile(
  folder: string,
  {path, text, before, texts}: Settlement,
  makeFolder: MakeFolder,
): number {
  if (text === undefined) return 0;
  const file = join(folder, path);
  const isMoved = before !== undefined && before !== path;
  const isChanged = before === undefined || texts.get(before) !== text;
  if (isMoved || isChanged) makeFolder(dirname(file));
  if (isChanged) replaceFile(join(folder, before ?? path), text);
  if (isMoved) renameSync(join(folder, before), file);
  return isMoved || isChanged ? 1 : 0;
}

/** What the name of a file ends in until it is moved into place. */
export const DRAFT = '.draft';

/** Drafts of a run that was stopped: the files that they were to replace stand whole. */
function removeDrafts(out: string): void {
  const pattern = /\.(?:mdx|yml)\.draft$/;
  for (const folder of [out, join(out, BASE_FOLDER)]) {
    for (const file of listFiles(folder, pattern)) rmSync(join(folder, file), {force: true});
  }
}

function readTree(folder: string): Map<string, string> {
  const files = listFiles(folder, /\.mdx$/).sort();
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** Paths of the files below a folder whose names match, those in folders that begin with a dot left out. */
function listFiles(folder: string, pattern: RegExp): string[] {
  let entries;
  try {
    entries = readdirSync(folder, {withFileTypes: true});
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
  return entries.flatMap((entry) => {
    const {name} = entry;
    if (name.startsWith('.')) return [];
    if (entry.isDirectory())
      return listFiles(join(folder, name), pattern).map((file) => `${name}/${file}`);
    return pattern.test(name) ? [name] : [];
  });
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Writes beside the file and moves it into place, so that no reader ever sees half of it. */
export function replaceFile(file: string, text: string): void {
  const draft = `${file}${DRAFT}`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, {force: true});
    throw error;
  }
}

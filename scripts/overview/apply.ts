import {mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {Disk, PlannedPage} from './plan.ts';

/** The folder, within that of the pages, that holds what the generator last wrote. Docusaurus passes over it. */
export const BASE_FOLDER = '.base';

/** Reads the pages below a folder and their bases; both are empty where the folder does not exist. */
export async function readDisk(out: string): Promise<Disk> {
  const [pages, base] = await Promise.all([readTree(out), readTree(join(out, BASE_FOLDER))]);
  return {pages, base};
}

/**
 * Carries out a plan: writes pages that are new or changed, and records the base of the next run.
 *
 * Stopped at any moment it leaves each file whole, old or new, and the next run does the rest: a file is replaced as a
 * whole, a page comes before its base, and a page that moves is moved before it changes, so that there are never two.
 *
 * @returns how many files were written or moved
 */
export async function applyPlan(
  out: string,
  plan: readonly PlannedPage[],
  disk: Disk,
): Promise<number> {
  await removeDrafts(out);
  let written = 0;
  for (const {path, from, text, base} of plan) {
    written += await settleFile(out, {path, text, before: from.page, texts: disk.pages});
    const folder = join(out, BASE_FOLDER);
    written += await settleFile(folder, {path, text: base, before: from.base, texts: disk.base});
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

/** @returns how many files were written or moved */
async function settleFile(
  folder: string,
  {path, text, before, texts}: Settlement,
): Promise<number> {
  if (text === undefined) return 0;
  const isMoved = before !== undefined && before !== path;
  if (isMoved) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await rename(join(folder, before), join(folder, path));
  }
  const isChanged = before === undefined || texts.get(before) !== text;
  if (isChanged) await replaceFile(join(folder, path), text);
  return isMoved || isChanged ? 1 : 0;
}

const DRAFT = '.draft';

/** Drafts of a run that was stopped: the files that they were to replace stand whole. */
async function removeDrafts(out: string): Promise<void> {
  const entries = await readdir(out, {recursive: true}).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  for (const entry of entries) {
    if (entry.endsWith(`.mdx${DRAFT}`) || entry.endsWith(`.yml${DRAFT}`))
      await rm(join(out, entry), {force: true});
  }
}

async function readTree(folder: string): Promise<Map<string, string>> {
  const files = await listFiles(folder);
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const),
  );
  return new Map(texts);
}

/** Paths of the MDX files below a folder, those in folders that begin with a dot left out. */
async function listFiles(folder: string): Promise<string[]> {
  let entries;
  try {
    entries = await readdir(folder, {withFileTypes: true});
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
  const below = await Promise.all(
    entries.map(async (entry) => {
      if (entry.name.startsWith('.')) return [];
      if (entry.isDirectory())
        return (await listFiles(join(folder, entry.name))).map((file) => `${entry.name}/${file}`);
      return entry.name.endsWith('.mdx') ? [entry.name] : [];
    }),
  );
  return below.flat().sort();
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Writes beside the file and moves it into place, so that no reader ever sees half of it. */
export async function replaceFile(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), {recursive: true});
  const draft = `${file}${DRAFT}`;
  try {
    await writeFile(draft, text);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, {force: true});
    throw error;
  }
}

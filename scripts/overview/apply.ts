import {mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {Action, Disk, PlannedPage} from './merge.ts';

/** The folder, within that of the pages, that holds what the generator last wrote. Docusaurus passes over it. */
export const BASE_FOLDER = '.base';

/** Reads the pages below a folder and their bases; both are empty where the folder does not exist. */
export async function readDisk(out: string): Promise<Disk> {
  const [pages, base] = await Promise.all([readTree(out), readTree(join(out, BASE_FOLDER))]);
  return {pages, base};
}

/**
 * Carries out a plan: writes pages that are new or changed, and records each as the base of the next run.
 *
 * A file is replaced as a whole, and only where its text changes. The page comes before its base: a run that
 * is cut off between the two finds the page as it would write it, and goes on.
 *
 * @returns how many files were written
 */
export async function applyPlan(
  out: string,
  plan: readonly PlannedPage[],
  {base}: Disk,
): Promise<number> {
  let written = 0;
  for (const {path, action, from, fresh} of plan) {
    if (!fresh || !SETTLED.has(action)) continue;
    if (action !== 'unchanged') {
      await replaceFile(join(out, path), fresh.text);
      written += 1;
    }
    if (from.base !== path || base.get(path) !== fresh.text) {
      await replaceFile(join(out, BASE_FOLDER, path), fresh.text);
      written += 1;
    }
    if (from.page !== undefined && from.page !== path) await rm(join(out, from.page));
    if (from.base !== undefined && from.base !== path) await rm(join(out, BASE_FOLDER, from.base));
  }
  return written;
}

/** The actions after which a page stands as the generator would write it. */
const SETTLED: ReadonlySet<Action> = new Set(['create', 'update', 'move', 'unchanged']);

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
async function replaceFile(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), {recursive: true});
  const draft = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(draft, text);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, {force: true});
    throw error;
  }
}

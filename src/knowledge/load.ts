import {existsSync, readFileSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path/posix';
import {assembleOrThrow} from './assemble.ts';
import type {KnowledgeBase} from './model.ts';
import {dataFilesOf, isPage, sourcesAmong, type SourceFile, type Sources} from './sources.ts';
import {toPosix} from './toPosix.ts';

/**
 * Loads and checks the knowledge base.
 *
 * @param docs the folder of pages, relative to the working directory
 * @throws ProblemError that lists everything that a contributor has to fix
 */
export async function loadKnowledge(docs = 'docs'): Promise<KnowledgeBase> {
  return assembleOrThrow(await readSources(docs));
}

/**
 * Reads the files and does not interpret them.
 *
 * @param isClosed whether a file must not be opened; it counts as empty
 */
export async function readSources(
  docs = 'docs',
  isClosed: (file: string) => boolean = () => false,
): Promise<Sources> {
  const data = await Promise.all(dataFilesOf(docs).map((file) => readIfThere(file, isClosed)));
  return sourcesAmong(docs, [...(await readPages(docs, isClosed)), ...data.flat()]);
}

/** All pages below a folder, sorted by path. */
async function readPages(docs: string, isClosed: (file: string) => boolean): Promise<SourceFile[]> {
  const entries = await readdir(docs, {recursive: true, withFileTypes: true});
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(toPosix(entry.parentPath), entry.name))
    .filter((file) => isPage(file, docs))
    .sort();
  // One after another: a process may not be allowed to open all of them at once.
  return files.map((file) => ({file, text: isClosed(file) ? '' : readFileSync(file, 'utf8')}));
}

async function readIfThere(
  file: string,
  isClosed: (file: string) => boolean,
): Promise<readonly SourceFile[]> {
  return existsSync(file) && !isClosed(file) ? [{file, text: await readFile(file, 'utf8')}] : [];
}

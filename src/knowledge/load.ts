import {existsSync, readFileSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path/posix';
import {assembleOrThrow} from './assemble.ts';
import type {KnowledgeBase} from './model.ts';
import type {SourceFile, Sources} from './sources.ts';
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
  const [pages, tags, vocabulary, glossary] = await Promise.all([
    readPages(docs, isClosed),
    readTags(join(docs, 'tags.yml'), isClosed),
    readIfThere(join(docs, 'vocabulary.yml'), isClosed),
    readIfThere(join(docs, 'glossary.yml'), isClosed),
  ]);
  return {docs, pages, tags, ...(vocabulary && {vocabulary}), ...(glossary && {glossary})};
}

/** All pages below a folder, sorted by path. Files and folders whose names begin with a dot or `_` are left out. */
async function readPages(docs: string, isClosed: (file: string) => boolean): Promise<SourceFile[]> {
  const entries = await readdir(docs, {recursive: true, withFileTypes: true});
  const files = entries
    .filter((entry) => entry.isFile() && /\.mdx?$/.test(entry.name))
    .map((entry) => join(toPosix(entry.parentPath), entry.name))
    .filter((file) => !/(?:^|\/)[._]/.test(file.slice(docs.length)))
    .sort();
  // One after another: a process may not be allowed to open all of them at once.
  return files.map((file) => ({file, text: isClosed(file) ? '' : readFileSync(file, 'utf8')}));
}

async function readTags(file: string, isClosed: (file: string) => boolean): Promise<SourceFile> {
  return (await readIfThere(file, isClosed)) ?? {file, text: ''};
}

async function readIfThere(
  file: string,
  isClosed: (file: string) => boolean,
): Promise<SourceFile | undefined> {
  return existsSync(file) && !isClosed(file)
    ? {file, text: await readFile(file, 'utf8')}
    : undefined;
}

import {existsSync, readFileSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path/posix';
import {assemble} from './assemble.ts';
import type {KnowledgeBase} from './model.ts';
import {ProblemError} from './problem.ts';

/** A text file as it lies on disk. */
export interface SourceFile {
  /** Path from the root of the repository, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** What the knowledge base is made from. */
export interface Sources {
  /** The folder of pages, relative to the working directory. */
  readonly docs: string;
  readonly pages: readonly SourceFile[];
  /** The vocabulary, `tags.yml`. */
  readonly tags: SourceFile;
  /** The glossary, `glossary.yml`, where there is one. */
  readonly glossary?: SourceFile;
}

/**
 * Loads and checks the knowledge base.
 *
 * @param docs the folder of pages, relative to the working directory
 * @throws ProblemError that lists everything a contributor has to mend
 */
export async function loadKnowledge(docs = 'docs'): Promise<KnowledgeBase> {
  return assembleOrThrow(await readSources(docs));
}

/** Reads the files without looking into them. */
export async function readSources(docs = 'docs'): Promise<Sources> {
  const [pages, tags, glossary] = await Promise.all([
    readPages(docs),
    readTags(docs),
    readGlossaryFile(docs),
  ]);
  return {docs, pages, tags, ...(glossary && {glossary})};
}

/** @throws ProblemError that lists everything a contributor has to mend */
export function assembleOrThrow(sources: Sources): KnowledgeBase {
  const {knowledge, problems} = assemble(sources);
  if (problems.length > 0) {
    throw new ProblemError(problems);
  }
  return knowledge;
}

/** All pages below a folder, sorted by path; what begins with a dot or `_`, file or folder, is no page. */
export async function readPages(docs: string): Promise<SourceFile[]> {
  const entries = await readdir(docs, {recursive: true, withFileTypes: true});
  const files = entries
    .filter((entry) => entry.isFile() && /\.mdx?$/.test(entry.name))
    .map((entry) => join(toPosix(entry.parentPath), entry.name))
    .filter((file) => !/(?:^|\/)[._]/.test(file.slice(docs.length)))
    .sort();
  // Read one after another: all at once they may be more than a process can have open.
  return files.map((file) => ({file, text: readFileSync(file, 'utf8')}));
}

async function readTags(docs: string): Promise<SourceFile> {
  const file = join(docs, 'tags.yml');
  return {file, text: await readFile(file, 'utf8')};
}

async function readGlossaryFile(docs: string): Promise<SourceFile | undefined> {
  const file = join(docs, 'glossary.yml');
  return existsSync(file) ? {file, text: await readFile(file, 'utf8')} : undefined;
}

function toPosix(path: string): string {
  return path.replaceAll('\\', '/');
}

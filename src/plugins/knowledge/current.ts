import {relative} from 'node:path';
import {assembleOrThrow, readSources} from '../../knowledge/load.ts';
import type {KnowledgeBase} from '../../knowledge/model.ts';
import type {SourceFile} from '../../knowledge/sources.ts';

/** The option of our Markdown plugins: a function that loads the knowledge base. The base itself would end up in main.js. */
export interface KnowledgeOption {
  readonly loadKnowledge: () => Promise<KnowledgeBase>;
}

/** The knowledge base as last loaded, shared by all plugins of a build. */
export interface CurrentKnowledge {
  readonly knowledge: () => Promise<KnowledgeBase>;
  /** The pages from which it was made. */
  readonly pages: () => Promise<readonly SourceFile[]>;
  /**
   * The knowledge base in which a page has the given text.
   *
   * Reads all files again if the page has changed since the last reading, or if the last reading failed, because the
   * error may have been fixed in another file.
   */
  readonly knowledgeWith: (file: string, text: string) => Promise<KnowledgeBase>;
}

/** The result of reading all files once: the knowledge base, or the error. */
interface Reading {
  readonly pages: readonly SourceFile[];
  readonly textOf: ReadonlyMap<string, string>;
  readonly knowledge?: KnowledgeBase;
  readonly error?: unknown;
}

/** @param docs the folder of pages, relative to the working directory. */
export function watchKnowledge(docs: string): CurrentKnowledge {
  let reading: Promise<Reading> | undefined;

  async function read(isStale: (last: Reading) => boolean = () => false): Promise<Reading> {
    const before = (reading ??= readAll(docs));
    // If several callers find the reading stale at once, only the first starts a new one.
    if (isStale(await before) && reading === before) reading = readAll(docs);
    return reading;
  }

  return {
    knowledge: async () => knowledgeOf(await read()),
    pages: async () => (await read()).pages,
    knowledgeWith: async (file, text) =>
      knowledgeOf(await read((last) => !last.knowledge || last.textOf.get(file) !== text)),
  };
}

export const {
  knowledge: currentKnowledge,
  pages: currentPages,
  knowledgeWith,
} = watchKnowledge('docs');

/** Path of a file from the root of the repository, with forward slashes. */
export function repositoryPath(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/');
}

async function readAll(docs: string): Promise<Reading> {
  const sources = await readSources(docs);
  const {pages} = sources;
  const textOf = new Map(pages.map(({file, text}) => [file, text]));
  try {
    return {pages, textOf, knowledge: assembleOrThrow(sources)};
  } catch (error) {
    return {pages, textOf, error};
  }
}

function knowledgeOf({knowledge, error}: Reading): KnowledgeBase {
  if (!knowledge) throw error;
  return knowledge;
}

import {relative} from 'node:path';
import {guardText} from '../../guard/guardText.ts';
import {assemblePages, readWords} from '../../knowledge/assemble.ts';
import {readSources} from '../../knowledge/load.ts';
import type {KnowledgeBase} from '../../knowledge/model.ts';
import {ProblemError, type Problem} from '../../knowledge/problem.ts';
import type {SourceFile} from '../../knowledge/sources.ts';
import {toPosix} from '../../knowledge/toPosix.ts';
import {filesChanged} from './filesChanged.ts';
import {guardedPage} from './guardedPage.ts';
import {isDev} from './isDev.ts';

/** The option of our Markdown plugins: a function that loads the knowledge base. The base itself would end up in main.js. */
export interface KnowledgeOption {
  readonly loadKnowledge: () => Promise<KnowledgeBase>;
}

/** The knowledge base as last loaded, shared by all plugins of a build. */
export interface CurrentKnowledge {
  readonly knowledge: () => Promise<KnowledgeBase>;
  /** The pages from which it was made. */
  readonly pages: () => Promise<readonly SourceFile[]>;
  /** The knowledge base in which a page has the given text. */
  readonly knowledgeWith: (file: string, text: string) => Promise<KnowledgeBase>;
}

/** The result of reading all files once. */
interface Reading {
  readonly pages: readonly SourceFile[];
  readonly textOf: ReadonlyMap<string, string>;
  /** Of the files that have no problems. */
  readonly knowledge: KnowledgeBase;
  readonly problems: readonly Problem[];
}

/** Docusaurus asks about all pages in one go: not each of them needs a look at every file. In milliseconds. */
const PATIENCE = 50;

/**
 * Loads the knowledge base when somebody first asks for it.
 *
 * A build reads the files once, and refuses all of them if one has a problem. While somebody edits, the files are read
 * again when one of them changed, came or went, and those that have a problem are left out until it is fixed:
 * `npm run check`, which runs beside the server, says what is wrong with them.
 *
 * @param docs the folder of pages, relative to the working directory
 */
export function watchKnowledge(
  docs: string,
  isEdited = isDev,
  patience = PATIENCE,
): CurrentKnowledge {
  let reading: Promise<Reading> | undefined;
  const isChanged = isEdited ? filesChanged([docs], patience) : () => false;

  function read(): Promise<Reading> {
    if (isChanged()) reading = undefined;
    // A reading that failed is forgotten: an editor that saves a file takes it away for a moment.
    return (reading ??= readAll(docs, isEdited).catch((error: unknown) => {
      reading = undefined;
      throw error;
    }));
  }

  function soundPart({knowledge, problems}: Reading): KnowledgeBase {
    if (problems.length > 0 && !isEdited) throw new ProblemError(problems);
    return knowledge;
  }

  return {
    knowledge: async () => soundPart(await read()),
    pages: async () => (await read()).pages,
    knowledgeWith: async (file, text) => {
      const before = read();
      const isStale = (await before).textOf.get(file) !== text;
      // If several pages find the reading stale at once, only the first starts a new one.
      if (isStale && reading === before) reading = undefined;
      return soundPart(await read());
    },
  };
}

export const {
  knowledge: currentKnowledge,
  pages: currentPages,
  knowledgeWith,
} = watchKnowledge('docs');

/** Path of a file from the root of the repository, with forward slashes. */
export function repositoryPath(path: string): string {
  return toPosix(relative(process.cwd(), path));
}

async function readAll(docs: string, isEdited: boolean): Promise<Reading> {
  const sources = await readSources(docs);
  const {pages} = sources;
  const textOf = new Map(pages.map(({file, text}) => [file, text]));
  // A build has refused such pages before; nothing else keeps the server from parsing what takes minutes to parse.
  const isReadable = ({file, text}: SourceFile) => !isEdited || guardText(file, text).length === 0;
  const read = pages
    .filter(isReadable)
    .map(({file, text}) => (isEdited ? readWords(file, text) : guardedPage(file, text).words));
  return {pages, textOf, ...assemblePages({...sources, pages: read})};
}

import {relative} from 'node:path';
import {assembleOrThrow, readSources} from '../../knowledge/load.ts';
import type {KnowledgeBase} from '../../knowledge/model.ts';
import type {SourceFile} from '../../knowledge/sources.ts';

interface Snapshot {
  readonly knowledge: KnowledgeBase;
  readonly textOf: ReadonlyMap<string, string>;
}

let snapshot: Promise<Snapshot> | undefined;

/** The knowledge base as last loaded; all that runs in one build shares it. */
export async function currentKnowledge(): Promise<KnowledgeBase> {
  snapshot ??= takeSnapshot();
  return (await snapshot).knowledge;
}

/** The pages that it was made from. */
export async function currentPages(): Promise<readonly SourceFile[]> {
  snapshot ??= takeSnapshot();
  return [...(await snapshot).textOf].map(([file, text]) => ({file, text}));
}

/** The knowledge base in which a page has the given text: loaded again when the page was edited since. */
export async function knowledgeWith(file: string, text: string): Promise<KnowledgeBase> {
  snapshot ??= takeSnapshot();
  if ((await snapshot).textOf.get(file) !== text) {
    snapshot = takeSnapshot();
  }
  return (await snapshot).knowledge;
}

/** Path of a file from the root of the repository, with forward slashes. */
export function repositoryPath(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/');
}

async function takeSnapshot(): Promise<Snapshot> {
  const sources = await readSources();
  return {
    knowledge: assembleOrThrow(sources),
    textOf: new Map(sources.pages.map(({file, text}) => [file, text])),
  };
}

import {knowledge, sources} from '../knowledge/realAtlas.fixture.ts';
import type {Site} from './ownAddress.ts';
import type {DataFile} from './dataFile.ts';
import {dataFiles} from './dataFiles.ts';

/*
 * The files for programs made from the pages of docs/ as they are, for tests.
 */

export const SITE: Site = {
  title: 'Decentralized AI Atlas',
  origin: 'https://atlas.example.org',
  baseUrl: '/atlas/',
};

export {knowledge, sources};
export const files: readonly DataFile[] = dataFiles(knowledge, sources.pages, SITE);

/** The text of a file, by its path. */
export function textOf(path: string, among = files): string {
  const found = among.find((file) => file.path === path);
  if (!found) throw new Error(`no file ${path}`);
  return found.text;
}

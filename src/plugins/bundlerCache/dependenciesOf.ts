import {readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {aliasedSitePath, docuHash} from '@docusaurus/utils';

/** Files of data that a plugin of Docusaurus or of ours writes before the bundle is made. */
export interface FilesBehind {
  /** The glossary, whose terms are marked in the text of pages. */
  readonly glossary: string;
  /** The names of projects, which are linked in articles. */
  readonly names: string;
  /** The address of each page, which takes the place of its file in links. */
  readonly addresses: string;
  /** The folder with a file for each page of `docs/`: its front matter, and what the model adds to it. */
  readonly docs: string;
}

/** Lists the files from which a page is made, beside its own. @param file absolute path of any module of the bundle */
export function dependenciesOf(
  siteDir: string,
  file: string,
  behind: FilesBehind,
): readonly string[] {
  if (!/\.mdx?$/.test(file)) return [];
  const [area] = relative(siteDir, file).split(/[\\/]/);
  const leadsToFiles = /\.mdx?\b/.test(readFileSync(file, 'utf8'));
  return [
    ...(area === 'docs' ? [behind.glossary, metadataOf(siteDir, file, behind)] : []),
    ...(area === 'blog' ? [behind.names] : []),
    ...(leadsToFiles ? [behind.addresses] : []),
  ];
}

/** As the docs plugin names it. */
function metadataOf(siteDir: string, file: string, {docs}: FilesBehind): string {
  return join(docs, `${docuHash(aliasedSitePath(file, siteDir))}.json`);
}

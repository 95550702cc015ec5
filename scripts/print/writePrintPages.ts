import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileSchemas} from '../../src/data/apiSchema.ts';
import {pageFile} from '../../src/knowledge/pageFile.ts';
import {articleIn, bindPage, type BoundPage} from './bindPage.ts';
import {pageAddress, type Place} from './pageAddress.ts';
import {linkWithin} from './linkWithin.ts';
import {volumeHtml} from './volumeHtml.ts';
import {volumesOf, type Volume} from './volumesOf.ts';

/** A built site and the address at which it will be published. */
export interface BuiltSite extends Place {
  /** The folder of the built site. */
  readonly outDir: string;
}

/**
 * Binds the finished pages of a site into volumes to print: `print/<category>.html` for each category, and
 * `print/atlas.html` for the whole atlas.
 *
 * A volume needs no script and no file but the style sheet beside it. Links stay in the volume if it contains their
 * target. Others go to the published site, or, without an `origin`, to the page in the folder above.
 *
 * @returns the files written, as paths below `outDir`.
 * @throws if a page or data file of the build is missing.
 */
export async function writePrintPages(site: BuiltSite): Promise<readonly string[]> {
  const {outDir} = site;
  const [{categories, checked}, {projects}] = await Promise.all([
    readFile(join(outDir, 'api/v1/categories.json'), 'utf8').then((text) =>
      fileSchemas.categories.parse(JSON.parse(text)),
    ),
    readFile(join(outDir, 'api/v1/projects.json'), 'utf8').then((text) =>
      fileSchemas.projects.parse(JSON.parse(text)),
    ),
  ]);
  const volumes = volumesOf({categories, projects, checked});
  await mkdir(join(outDir, 'print'), {recursive: true});
  await copyFile(join(import.meta.dirname, 'volume.css'), join(outDir, 'print/volume.css'));
  const articles = new Map<string, string>();
  for (const volume of volumes) {
    const html = await bind(volume, site, articles);
    await writeFile(join(outDir, 'print', `${volume.name}.html`), html);
  }
  return ['volume.css', ...volumes.map(({name}) => `${name}.html`)].map((file) => `print/${file}`);
}

/** @param articles those that were read already, by their paths. */
async function bind(
  volume: Volume,
  site: BuiltSite,
  articles: Map<string, string>,
): Promise<string> {
  const linkWithinVolume = linkWithin(volume, site);
  const pages: BoundPage[] = [];
  for (const chapter of volume.chapters) {
    const {path} = chapter;
    const article = articles.get(path) ?? (await readArticle(join(site.outDir, pageFile(path))));
    articles.set(path, article);
    const linkTo = linkWithinVolume(path);
    pages.push(bindPage(article, chapter, {linkTo, address: pageAddress(path, site)}));
  }
  return volumeHtml(volume, pages, site);
}

async function readArticle(file: string): Promise<string> {
  return articleIn(await readFile(file, 'utf8'));
}

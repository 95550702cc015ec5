import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileSchemas} from '../../src/data/apiSchema.ts';
import {pageFile} from '../../src/knowledge/pageFile.ts';
import {bindPage} from './bindPage.ts';
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
  for (const volume of volumes) {
    await writeFile(join(outDir, 'print', `${volume.name}.html`), await bind(volume, site));
  }
  return ['volume.css', ...volumes.map(({name}) => `${name}.html`)].map((file) => `print/${file}`);
}

async function bind(volume: Volume, site: BuiltSite): Promise<string> {
  const pages = await Promise.all(
    volume.chapters.map(async (chapter) => {
      const html = await readFile(join(site.outDir, pageFile(chapter.path)), 'utf8');
      return bindPage(html, chapter, {
        linkTo: linkWithin(volume, chapter.path, site),
        address: pageAddress(chapter.path, site),
      });
    }),
  );
  return volumeHtml(volume, pages, site);
}

import {createHash} from 'node:crypto';
import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileSchemas} from '../../src/data/apiSchema.ts';
import {groupBy} from '../../src/knowledge/oncePer.ts';
import {pageFile} from '../../src/knowledge/pageFile.ts';
import type {KeptResults} from '../../src/kept/keptResults.ts';
import {bindPage, type BoundPage} from './bindPage.ts';
import {pageAddress, type Place} from './pageAddress.ts';
import {linkWithin} from './linkWithin.ts';
import {volumeHtml} from './volumeHtml.ts';
import {volumesOf, type Chapter, type Volume} from './volumesOf.ts';

/** A built site and the address at which it will be published. */
export interface BuiltSite extends Place {
  /** The folder of the built site. */
  readonly outDir: string;
  /** The chapters of the last build, made by {@link PRINT_CODE}. */
  readonly kept?: KeptResults<BoundPage>;
}

/** The folder of the code that binds pages. */
export const PRINT_CODE = 'scripts/print';

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
  const bound = await bindAll(volumes, site);
  for (const volume of volumes) {
    const pages = volume.chapters.flatMap((chapter) => bound.get(chapter) ?? []);
    const html = volumeHtml(volume, pages, site);
    await writeFile(join(outDir, 'print', `${volume.name}.html`), html);
  }
  return ['volume.css', ...volumes.map(({name}) => `${name}.html`)].map((file) => `print/${file}`);
}

/** Binds the chapters of all volumes, page by page: the trees of all pages are never in memory at once. */
async function bindAll(
  volumes: readonly Volume[],
  site: BuiltSite,
): Promise<ReadonlyMap<Chapter, BoundPage>> {
  const places = volumes.flatMap((volume) => {
    const linkWithinVolume = linkWithin(volume, site);
    const place = JSON.stringify([
      site.baseUrl,
      site.origin,
      volume.chapters.map(({path}) => path),
    ]);
    const linked = createHash('sha256').update(place).digest('hex');
    return volume.chapters.map((chapter) => ({
      chapter,
      linkTo: linkWithinVolume(chapter.path),
      linked,
    }));
  });
  const resultOf: KeptResults<BoundPage>['resultOf'] = site.kept?.resultOf ?? ((_, make) => make());
  const bound = new Map<Chapter, BoundPage>();
  for (const [path, ofPage] of groupBy(places, ({chapter}) => [chapter.path])) {
    const html = mainOf(await readFile(join(site.outDir, pageFile(path)), 'utf8'));
    const bind = bindPage(html, path);
    const address = pageAddress(path, site);
    for (const {chapter, linkTo, linked} of ofPage) {
      const {level} = chapter;
      const of = JSON.stringify([path, level, linked, html]);
      bound.set(
        chapter,
        resultOf(of, () => bind(level, {linkTo, address})),
      );
    }
  }
  site.kept?.save();
  return bound;
}

/** The main part of a page, which alone is bound: what stands around it would take as long to read. */
function mainOf(html: string): string {
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  return start < 0 || end < 0 ? html : html.slice(start, end);
}

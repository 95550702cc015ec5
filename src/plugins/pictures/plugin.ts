import {copyFile, mkdir} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {currentKnowledge} from '../knowledge/current.ts';
import type {Job} from './drawAll.ts';
import {drawMissing, jobsOf} from './pictureCache.ts';
import {picturesOf} from './pictures.ts';

const CACHE = 'node_modules/.cache/atlas/pictures';

/**
 * Adds a picture of each project and category to the built site, as `img/og/<kind>/<slug>.png`.
 *
 * None where nobody asks for them: only other sites show these pictures, and they need their addresses in full.
 *
 * Pictures come from a cache. A child process draws those that are missing, while the site is bundled.
 */
export default function picturesPlugin(): Plugin {
  let jobs: readonly Job[] = [];
  let drawn: Promise<unknown> | undefined;
  return {
    name: 'pictures',
    async contentLoaded() {
      const {NODE_ENV, SITE_URL, ATLAS_FOLDER} = process.env;
      if (NODE_ENV !== 'production' || SITE_URL === undefined || ATLAS_FOLDER === '1') return;
      jobs = jobsOf(picturesOf(await currentKnowledge()), CACHE);
      drawn = drawMissing(jobs);
      // Errors surface in postBuild. If the build fails before that, this one must not be unhandled.
      drawn.catch(() => undefined);
    },
    async postBuild({outDir}) {
      await drawn;
      for (const {picture, file} of jobs) {
        const target = join(outDir, picture.path);
        await mkdir(dirname(target), {recursive: true});
        await copyFile(file, target);
      }
    },
  };
}

import {fork} from 'node:child_process';
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {copyFile, mkdir, readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {currentKnowledge} from '../knowledge/current.ts';
import type {Job} from './drawAll.ts';
import {picturesOf} from './pictures.ts';

const CACHE = 'node_modules/.cache/atlas/pictures';

/** Files that determine the look of the pictures. If one of them changes, all pictures are drawn again. */
const DRAWING = [
  'src/plugins/pictures/PictureDrawing.tsx',
  'src/plugins/pictures/drawPicture.ts',
  'src/plugins/pictures/renderPng.ts',
  'src/css/tokens.css',
  'package.json',
];

/**
 * Adds a picture of each project and category to the built site, as `img/og/<kind>/<slug>.png`.
 *
 * Pictures come from a cache. A child process draws those that are missing, while the site is bundled.
 */
export default function picturesPlugin(): Plugin {
  let jobs: readonly Job[] = [];
  let drawn: Promise<void> | undefined;
  return {
    name: 'pictures',
    async contentLoaded() {
      if (process.env.NODE_ENV !== 'production') {
        return;
      }
      const base = await Promise.all(DRAWING.map((file) => readFile(file)));
      jobs = picturesOf(await currentKnowledge()).map((picture) => {
        const hash = createHash('sha256');
        base.forEach((part) => hash.update(part));
        hash.update(JSON.stringify(picture));
        return {picture, file: join(CACHE, `${hash.digest('hex').slice(0, 32)}.png`)};
      });
      drawn = drawMissing(jobs.filter(({file}) => !existsSync(file)));
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

async function drawMissing(jobs: readonly Job[]): Promise<void> {
  if (jobs.length === 0) {
    return;
  }
  const child = fork('src/plugins/pictures/drawAll.ts', {execArgv: ['--import', 'tsx']});
  child.send([...jobs]);
  const [code] = await once(child, 'exit');
  if (code !== 0) {
    throw new Error(`could not draw the pictures of the pages: exit code ${String(code)}`);
  }
}

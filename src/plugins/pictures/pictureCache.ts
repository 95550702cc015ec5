import {fork} from 'node:child_process';
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Job} from './drawAll.ts';
import type {Picture} from './pictures.ts';

/** Files that determine the look of the pictures, beside their words. If one changes, all are drawn again. */
const DRAWING = [
  'src/plugins/pictures/PictureDrawing.tsx',
  'src/plugins/pictures/drawPicture.ts',
  'src/plugins/pictures/renderPng.ts',
  'src/css/tokens.css',
  // The version of a package stands for what is in it.
  'node_modules/@fontsource/source-sans-3/package.json',
  'node_modules/@fontsource/source-serif-4/package.json',
  'node_modules/@resvg/resvg-js/package.json',
  'node_modules/satori/package.json',
];

/**
 * Names for each picture the file that keeps it, by everything that determines how it looks.
 *
 * @param folder of the files
 */
export function jobsOf(pictures: readonly Picture[], folder: string): readonly Job[] {
  const look = createHash('sha256');
  for (const file of DRAWING) look.update(readFileSync(file));
  const drawing = look.digest('hex');
  return pictures.map((picture) => {
    const {path, ...shown} = picture;
    const hash = createHash('sha256').update(drawing).update(JSON.stringify(shown));
    return {picture, file: join(folder, `${hash.digest('hex').slice(0, 32)}.png`)};
  });
}

/**
 * Draws the pictures that no earlier build has drawn, in a process of its own.
 *
 * @returns how many it drew
 */
export async function drawMissing(jobs: readonly Job[]): Promise<number> {
  const byFile = new Map(jobs.map((job) => [job.file, job]));
  const missing = [...byFile.values()].filter(({file}) => !existsSync(file));
  if (missing.length === 0) return 0;
  const child = fork('src/plugins/pictures/drawAll.ts', {execArgv: ['--import', 'tsx']});
  child.send(missing);
  const [code] = await once(child, 'exit');
  if (code !== 0) {
    throw new Error(`could not draw the pictures of the pages: exit code ${String(code)}`);
  }
  return missing.length;
}

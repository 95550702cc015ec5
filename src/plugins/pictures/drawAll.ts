import {mkdir, rename, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {createDraw} from './drawPicture.ts';
import type {Picture} from './pictures.ts';

/** A picture to draw, and the file that it becomes. */
export interface Job {
  readonly picture: Picture;
  readonly file: string;
}

/*
 * A process beside the build: takes one message with all jobs, and ends when it has done them or the build is gone.
 */
process.once('message', (jobs: readonly Job[]) => {
  drawAll(jobs).then(
    () => process.disconnect(),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.once('disconnect', () => process.exit());

async function drawAll(jobs: readonly Job[]): Promise<void> {
  const draw = await createDraw();
  for (const {picture, file} of jobs) {
    await mkdir(dirname(file), {recursive: true});
    // A build that is stopped half-way leaves no half a picture in the cache.
    await writeFile(`${file}.part`, await draw(picture));
    await rename(`${file}.part`, file);
  }
}

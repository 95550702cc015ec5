import {mkdir, rename, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {createDraw} from './drawPicture.ts';
import type {Picture} from './pictures.ts';

/** A picture to draw, and the file to write it to. */
export interface Job {
  readonly picture: Picture;
  readonly file: string;
}

/*
 * Runs as a child process of the build: receives one message with all jobs, and exits when they are done or when the
 * build has gone.
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
    // Renamed when complete: an interrupted build leaves no partial picture in the cache, and two builds may run at once.
    const part = `${file}.${process.pid}.part`;
    await writeFile(part, await draw(picture));
    await rename(part, file);
  }
}

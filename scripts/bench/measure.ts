import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {text} from 'node:stream/consumers';

/** Time and peak memory of a run of a command. */
export interface Measure {
  /** From the start of the process to its end. */
  readonly seconds: number;
  /** The peak of its memory. */
  readonly megabytes: number;
}

/**
 * Runs `npm run generate` as a process of its own.
 *
 * @throws Error with its message if it fails
 */
export async function measureGenerate(args: readonly string[]): Promise<Measure> {
  const hooks = ['--import', 'tsx', '--import', join(import.meta.dirname, 'printPeak.ts')];
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [...hooks, 'scripts/run.mjs', 'scripts/generate.ts', ...args],
    {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    },
  );
  const [errors, peak, [status]] = await Promise.all([
    read(child.stderr),
    read(child.stdio[3]),
    once(child, 'close'),
  ]);
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`generate ${args.join(' ')} failed: ${errors}`);
  return {seconds, megabytes: Number(peak) / 1024};
}

async function read(stream: unknown): Promise<string> {
  if (!(stream instanceof Readable)) throw new Error('the generator was started without its pipes');
  return text(stream);
}

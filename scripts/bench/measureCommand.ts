import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {Readable} from 'node:stream';
import {text} from 'node:stream/consumers';
import {promisify} from 'node:util';

/** What a command needed, together with all processes that it started. */
export interface CommandMeasure {
  /** From its start to its end. */
  readonly seconds: number;
  /** Of all cores together. */
  readonly cpuSeconds: number;
  /** The highest sum of the memory of its processes. Memory that two of them share counts twice. */
  readonly megabytes: number;
}

const SAMPLE_MILLISECONDS = 300;

/**
 * Runs a command with Node in a folder. Needs a system with `sh` and `ps`.
 *
 * @throws Error with its output if it fails
 */
export async function measureCommand(
  folder: string,
  args: readonly string[],
): Promise<CommandMeasure> {
  // `times` is the one portable way to ask for the time that children and their children needed.
  const script = '"$@"; status=$?; times >&3; exit $status';
  const start = performance.now();
  const child = spawn('sh', ['-c', script, 'sh', process.execPath, ...args], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  let peak = 0;
  const timer = setInterval(() => {
    void memoryOf(child.pid ?? 0).then((kilobytes) => {
      peak = Math.max(peak, kilobytes);
    });
  }, SAMPLE_MILLISECONDS);
  const [output, errors, times, [status]] = await Promise.all([
    read(child.stdout),
    read(child.stderr),
    read(child.stdio[3]),
    once(child, 'close'),
  ]).finally(() => clearInterval(timer));
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0)
    throw new Error(`${args.join(' ')} failed: ${(output + errors).slice(0, 2000)}`);
  return {seconds, cpuSeconds: cpuOf(times), megabytes: peak / 1024};
}

async function read(stream: unknown): Promise<string> {
  return stream instanceof Readable ? text(stream) : '';
}

/** The memory of all processes of a group, in kB. */
async function memoryOf(group: number): Promise<number> {
  const {stdout} = await promisify(execFile)('ps', ['-A', '-o', 'pgid=,rss=']);
  return stdout
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .reduce((sum, [pgid, rss = 0]) => (pgid === group ? sum + rss : sum), 0);
}

/** The second line of `times`, as `1m2.345s 0m3.210s`: user and system time of the children. */
function cpuOf(times: string): number {
  const [, children = ''] = times.trim().split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {cp, mkdir, mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {text} from 'node:stream/consumers';
import {afterAll, describe, expect, test} from 'vitest';
import {ProblemError} from '../../../src/knowledge/problem.ts';
import {bundle} from '../../bundle.mjs';
import {readCommandLine} from '../commandLine.ts';
import {onFaultyDisk, type Fault} from './faultyDisk.fixture.ts';
import {generate} from '../generate.ts';

/** An article whose revision creates, updates, merges and moves pages; and one whose revision renames a page. */
const EXAMPLE = join(import.meta.dirname, 'golden/moved-to-another-category');
const RENAMED = join(import.meta.dirname, 'golden/renamed');

const folder = await mkdtemp(join(tmpdir(), 'atlas-'));

afterAll(() => rm(folder, {recursive: true}));

const command = await bundle('scripts/generate.ts', folder);

/** A run, and the folder of pages before and after it. */
interface Scenario {
  readonly name: string;
  readonly run: Run;
  readonly before: string;
  readonly after: ReadonlyMap<string, string>;
  readonly writes: number;
}

type Run = (out: string) => Promise<unknown>;

/** Runs an article undisturbed. */
async function scenario(name: string, before: string, run: Run): Promise<Scenario> {
  const out = join(folder, name);
  await cp(before, out, {recursive: true});
  const {writes} = await onFaultyDisk('stopped', Infinity, () => run(out));
  return {name, run, before, after: await read(out), writes};
}

const runOf =
  (article: string, ...options: readonly string[]): Run =>
  (out) =>
    generate(readCommandLine([article, '--out', out, ...options]));

async function editedPages(example: string, written: string): Promise<string> {
  const before = join(folder, `edited-${basename(example)}`);
  await cp(written, before, {recursive: true});
  await cp(join(example, 'edited'), before, {recursive: true});
  return before;
}

await mkdir(join(folder, 'empty'));
const first = await scenario('first run', join(folder, 'empty'), runOf(join(EXAMPLE, 'before.md')));
const written = join(folder, first.name);
const revision = await scenario(
  'revision of edited pages',
  await editedPages(EXAMPLE, written),
  runOf(join(EXAMPLE, 'after.md')),
);
const rename = await scenario(
  'rename of an edited page',
  await editedPages(RENAMED, written),
  runOf(join(RENAMED, 'after.md'), '--rename', 'acme-grid=night-grid'),
);

const KINDS: readonly (readonly [Fault, RegExp])[] = [
  ['stopped', /: EIO$/],
  ['ENOSPC', /: the disk is full$/],
  ['EACCES', /: permission denied$/],
];

describe.each([first, revision, rename])(
  'a $name of $writes writes',
  ({run, before, after, writes, name}) => {
    test.each(KINDS)(
      `that fails at each in turn (${writes} faults) leaves whole pages, says so in a line, and the next one comes to the same result: %s`,
      async (fault, reason) => {
        expect(writes).toBeGreaterThan(5);
        const known = [...(await read(before)).values(), ...after.values()];
        for (let write = 1; write <= writes; write += 1) {
          const out = join(folder, `${name} ${fault} ${write}`);
          await cp(before, out, {recursive: true});
          let error: unknown;
          const {hasFailed} = await onFaultyDisk(fault, write, () =>
            run(out).catch((thrown: unknown) => {
              error = thrown;
            }),
          );
          // A full disk does not keep files from being moved.
          expect(error instanceof ProblemError).toBe(hasFailed);
          expect(hasFailed || fault === 'ENOSPC').toBe(true);
          if (hasFailed)
            expect(String(error)).toMatch(
              /^ProblemError: \S[^\n]*:1:1 cannot be read or written[^\n]*$/,
            );
          if (hasFailed) expect(String(error)).toMatch(reason);
          const left = [...(await read(out))].filter(([path]) => !isTemporary(path));
          expect(left.filter(([, content]) => !known.includes(content))).toEqual([]);
          await run(out);
          expect(await read(out)).toEqual(after);
          await rm(out, {recursive: true});
        }
      },
      400_000,
    );
  },
);

test('the command itself, killed at a write of a revision, leaves whole pages, and the next run does the rest', async () => {
  // All kinds of write are among these. Above, the run is stopped within this process at each of its writes.
  for (const write of [1, 2, 3, 5, 8]) expect(await isKilledAt(write)).toBe(true);
  expect(await isKilledAt(Infinity)).toBe(false);

  async function isKilledAt(write: number): Promise<boolean> {
    const out = join(folder, `killed-${write}`);
    await cp(revision.before, out, {recursive: true});
    const {signal, code} = await runProcess(out, {STOP_AT_WRITE: String(write)});
    expect(signal ?? code).toBe(signal === null ? 0 : 'SIGKILL');
    const known = [...(await read(revision.before)).values(), ...revision.after.values()];
    const left = [...(await read(out))].filter(([path]) => !isTemporary(path));
    expect(left.filter(([, content]) => !known.includes(content))).toEqual([]);
    await revision.run(out);
    expect(await read(out)).toEqual(revision.after);
    return signal === 'SIGKILL';
  }
}, 400_000);

test('the command says in one line that the disk is full', async () => {
  const out = join(folder, 'command-ENOSPC');
  await cp(revision.before, out, {recursive: true});
  const result = await runProcess(out, {STOP_AT_WRITE: '3', STOP_WITH: 'ENOSPC'});
  expect(result.code).toBe(1);
  expect(result.stderr).toMatch(/^\S+\.mdx:1:1 cannot be read or written: the disk is full\n$/);
});

/** What a stopped run may leave beside the pages, and the next run removes. */
function isTemporary(path: string): boolean {
  return /\/\.atlas-\d+-[\da-f]{16}\.tmp$/.test(path);
}

/** Runs the revision as a process with a fault. */
async function runProcess(out: string, fault: Readonly<Record<string, string>>) {
  const child = spawn(
    process.execPath,
    [
      ...['--require', join(import.meta.dirname, 'stopAtWrite.fixture.cjs')],
      ...[command, join(EXAMPLE, 'after.md'), '--out', out],
    ],
    {env: {...process.env, ...fault}, stdio: ['ignore', 'ignore', 'pipe']},
  );
  const [stderr, [code, signal]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return {stderr, code, signal};
}

async function read(out: string): Promise<Map<string, string>> {
  const entries = await readdir(out, {recursive: true, withFileTypes: true});
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name));
  const found = await Promise.all(
    files.map(async (file) => [file.slice(out.length), await readFile(file, 'utf8')] as const),
  );
  return new Map(found.sort());
}

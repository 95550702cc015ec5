import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {text} from 'node:stream/consumers';
import {afterAll, expect, test} from 'vitest';
import {bundle} from '../../bundle.mjs';
import {PATIENCE, runs, SEED} from '../../gate/seed.ts';
import {runCommand} from '../command.ts';
import type {FuzzOutcome} from './fuzzProcess.fixture.ts';

const ARTICLES = runs(1000);
const PROCESSES = 2;

/** A process that makes no progress for so long hangs, even on a busy machine: an article takes some milliseconds. */
const PATIENCE_PER_ARTICLE = 60_000;

const root = mkdtempSync(join(tmpdir(), 'atlas-'));

afterAll(() => rmSync(root, {recursive: true}));

test(
  `of ${ARTICLES} articles whose bytes were cut, doubled and shuffled each ends in pages in their folder or in clear lines`,
  {timeout: PATIENCE},
  async () => {
    const shares = Array.from({length: PROCESSES}, (_, first) => first);
    const script = await bundle('scripts/overview/tests/fuzzProcess.fixture.ts', root);
    const outcomes = (await Promise.all(shares.map((first) => runShare(script, first)))).flat();
    const count = (type: FuzzOutcome['type']) =>
      outcomes.filter((outcome) => outcome.type === type).length;
    expect(outcomes.filter(({type}) => type === 'failure').slice(0, 10)).toEqual([]);
    expect(count('pages') + count('problems')).toBe(ARTICLES);
    expect(count('pages')).toBeGreaterThan(ARTICLES / 3);
    expect(count('problems')).toBeGreaterThan(ARTICLES / 10);
    const [slowest] = outcomes
      .flatMap((outcome) => ('milliseconds' in outcome ? [outcome] : []))
      .sort((a, b) => b.milliseconds - a.milliseconds);
    console.log(
      `seed ${SEED}: ${count('pages')} gave pages, ${count('problems')} clear errors; the slowest, ${slowest?.index}, took ${slowest?.milliseconds} ms of CPU`,
    );
  },
);

/**
 * Fuzzes every second article in a process of its own, and ends it where one hangs.
 *
 * To see an article again: `node --import tsx scripts/overview/tests/fuzzProcess.fixture.ts SEED INDEX INDEX+1`
 */
async function runShare(script: string, first: number): Promise<FuzzOutcome[]> {
  const numbers = [SEED, first, ARTICLES, PROCESSES].map(String);
  const child = spawn(process.execPath, [script, ...numbers], {stdio: ['ignore', 'pipe', 'pipe']});
  const exit = once(child, 'exit');
  const complaints = text(child.stderr);
  const outcomes: FuzzOutcome[] = [];
  let current = first;
  let watchdog: NodeJS.Timeout | undefined;
  for await (const line of createInterface(child.stdout)) {
    const outcome: FuzzOutcome = JSON.parse(line);
    current = outcome.index;
    if (outcome.type !== 'begins') outcomes.push(outcome);
    clearTimeout(watchdog);
    watchdog = setTimeout(() => child.kill('SIGKILL'), PATIENCE_PER_ARTICLE);
  }
  clearTimeout(watchdog);
  const [code, signal] = await exit;
  if (code === 0) return outcomes;
  const message =
    signal === 'SIGKILL'
      ? `hangs for ${PATIENCE_PER_ARTICLE} ms`
      : `ends the process: ${await complaints}`;
  return [...outcomes, {type: 'failure', index: current, message: `seed ${SEED}: ${message}`}];
}

/** What the command says of files that are no articles, or hostile ones. */
const FILES: readonly (readonly [
  name: string,
  content: string | Uint8Array,
  says: RegExp | undefined,
])[] = [
  ['empty', '', /:1:1 the overview is empty/],
  ['only front matter', '---\ntitle: Only\n---\n', /:1:1 the overview is empty/],
  ['a byte-order mark', '\uFEFF', /:1:1 the overview is empty/],
  ['open front matter', '---\ntitle: [\n---\n', /:2:8 not valid YAML/],
  ['a list as a key', '---\n? [a]\n---\n', /:1:1 the overview is empty/],
  ['an anchor bomb', yamlBomb(), /not valid YAML: a text that begins with \*/],
  ['nested YAML', `---\na: ${'['.repeat(5000)}\n---\n`, /:2:104 front matter nested too deeply/],
  ['a NUL', '# One\n\0', /:2:1 .* NUL character/],
  ['invalid UTF-8', Uint8Array.of(0x23, 0x20, 0xc3), /:1:1 .* not text in UTF-8/],
  ['a line of a million', '['.repeat(1_000_000), /:1:1 a paragraph of more than/],
  ['deep quotes', '> '.repeat(9000), /:1:\d+ quotes, lists or emphases nested too deeply/],
  ['deep lists', '- '.repeat(9000), /:1:\d+ quotes, lists or emphases nested too deeply/],
  ['a way out of the folder', settings('../../out'), /must be lower-case words/],
  ['a reserved name', settings('con'), /cannot be the name of a folder/],
];

test.each(FILES)(
  'the command makes pages of an article or says in a line why not: %s',
  async (name, content, says) => {
    const folder = join(root, name);
    mkdirSync(folder);
    writeFileSync(join(folder, 'article.md'), content);
    const errors: string[] = [];
    const code = await runCommand([join(folder, 'article.md'), '--out', join(folder, 'docs')], {
      print: () => undefined,
      printError: (line) => errors.push(line),
      progress: {write: () => undefined},
    });
    expect(code).toBe(says ? 1 : 0);
    expect(errors).toEqual(says ? [expect.stringMatching(says)] : []);
    expect(errors.join('')).not.toContain('\n');
    expect(readdirSync(folder)).toEqual(says ? ['article.md'] : ['article.md', 'docs']);
  },
);

function settings(slug: string): string {
  return `---\ncategories:\n  One: {slug: ${slug}}\n---\n# One\n\n- **A:** x\n`;
}

function yamlBomb(): string {
  const lines = Array.from(
    {length: 30},
    (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]`,
  );
  return `---\na0: &a0 [x, x]\n${lines.join('\n')}\n---\n# One\n`;
}

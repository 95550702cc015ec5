import {execFileSync, spawn, type ChildProcess} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {PATIENCE} from '../scripts/gate/seed.ts';

/*
 * Starts `npm run dev` in a copy of the checkout, puts faults in and fixes them. It takes minutes: only `npm run test:long`
 * does it. What it relies on has tests of its own beside it.
 */

const PAGE = 'docs/data/ocean-protocol.mdx';
const isLong = process.env.ATLAS_LONG === '1';

let site: string;
let server: ChildProcess;
let output = '';

beforeAll(async () => {
  if (!isLong) return;
  site = mkdtempSync(join(tmpdir(), 'atlas-dev-'));
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', list, {encoding: 'utf8', maxBuffer: 2 ** 26}).split('\0');
  for (const file of files) if (file !== '' && existsSync(file)) cpSync(file, join(site, file));
  symlinkSync(resolve('node_modules'), join(site, 'node_modules'), 'junction');
  const docusaurus = resolve('node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const {NODE_ENV: _, ...env} = process.env;
  server = spawn(process.execPath, [docusaurus, 'start', '--no-open', '--port', await freePort()], {
    cwd: site,
    env,
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await until(() => output.includes('check: no problems') && output.includes('compiled'));
}, PATIENCE);

afterAll(async () => {
  if (!isLong) return;
  server.kill();
  await until(() => server.exitCode !== null || server.signalCode !== null);
  rmSync(site, {recursive: true});
}, PATIENCE);

describe.skipIf(!isLong)(
  'a fault is said once with its place, and forgotten when it is fixed:',
  {timeout: PATIENCE},
  () => {
    test.each<[string, string, (text: string) => string, RegExp]>([
      [
        'an unknown tag',
        PAGE,
        (text) => text.replace('tags: [', 'tags: [privcy, '),
        /mdx:\d+:\d+ .*unknown tag "privcy"/,
      ],
      [
        'broken YAML',
        PAGE,
        (text) => text.replace('tags: [', 'tags: [[, '),
        /ocean-protocol\.mdx:\d+:\d+ /,
      ],
      ['a fault of MDX', PAGE, (text) => `${text}\nA <b\n`, /ocean-protocol\.mdx:\d+:\d+ /],
      ['code', PAGE, (text) => `${text}\nCosts {price}.\n`, /mdx:\d+:\d+ .*braces hold code/],
      [
        'a broken link',
        PAGE,
        (text) => `${text}\n[x](/projects/nosanna)\n`,
        /mdx:\d+:\d+ .*no page at/,
      ],
      ['a page that is no more', PAGE, () => '', /ocean-protocol/],
      ['broken tags', 'docs/tags.yml', (text) => `${text}x: {label: [\n`, /tags\.yml:\d+:\d+ /],
      [
        'a broken glossary',
        'docs/glossary.yml',
        (text) => `${text}x: {term: [\n`,
        /glossary\.yml:\d+:\d+ /,
      ],
      [
        'broken words of the search',
        'docs/search.yml',
        (text) => `${text}x: {\n`,
        /search\.yml:\d+:\d+ /,
      ],
      [
        'a broken vocabulary',
        'docs/vocabulary.yml',
        (text) => `${text}x: {\n`,
        /vocabulary\.yml:\d+:\d+ /,
      ],
      [
        'an article without a title',
        'blog/decentralizing-ai.md',
        (text) => text.replace(/^title: .*\n/m, ''),
        /decentralizing-ai\.md:\d+:\d+ /,
      ],
      [
        'code in a manual',
        'src/pages/data.mdx',
        (text) => `${text}\n{price}\n`,
        /data\.mdx:\d+:\d+ .*braces hold code/,
      ],
    ])('%s', async (_, file, change, message) => {
      const before = output.length;
      const said = () => output.slice(before);
      const text = readFileSync(join(site, file), 'utf8');
      writeFileSync(join(site, file), change(text));
      await until(() => /check: \d+ problem/.test(said()));
      const lines = said()
        .split('\n')
        .filter((line) => message.test(line));
      writeFileSync(join(site, file), text);
      await until(() => said().includes('check: no problems'));
      expect(lines.length, said()).toBeGreaterThan(0);
      expect(new Set(lines).size).toBe(lines.length);
      expect(said()).not.toMatch(/\bat .*\.js:\d+/);
      expect(server.exitCode).toBe(null);
    });
  },
);

test.skipIf(!isLong)('a page that is renamed is served at once', {timeout: PATIENCE}, async () => {
  const atlas = () => readFileSync(join(site, '.docusaurus/knowledge/default/atlas.json'), 'utf8');
  const text = readFileSync(join(site, PAGE), 'utf8');
  const other = PAGE.replace('ocean-protocol', 'ocean');
  renameSync(join(site, PAGE), join(site, other));
  writeFileSync(join(site, other), text.replace('title: Ocean Protocol', 'title: Ocean of Data'));
  await until(() => atlas().includes('Ocean of Data') && !atlas().includes('"Ocean Protocol"'));
});

async function until(isSo: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`nothing came of it: ${output.slice(-2000)}`);
    await setTimeout(100);
  }
}

function freePort(): Promise<string> {
  return new Promise((found) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => found(String(typeof address === 'object' ? address?.port : 3000)));
    });
  });
}

import {execFile} from 'node:child_process';
import {once} from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {Readable} from 'node:stream';
import {text} from 'node:stream/consumers';
import {stripVTControlCharacters} from 'node:util';
import {afterAll, describe, expect, test} from 'vitest';
import {ProblemError} from '../../../src/knowledge/problem.ts';
import {bundle} from '../../bundle.mjs';
import {runCommand} from '../command.ts';
import {generate} from '../generate.ts';
import type {Report} from '../report/report.ts';

const root = mkdtempSync(join(tmpdir(), 'atlas-'));

afterAll(() => rmSync(root, {recursive: true}));

const command = await bundle('scripts/generate.ts', root);

/** A folder with an article, and where its pages go. */
function work(content: string | Uint8Array = GOOD) {
  const folder = mkdtempSync(join(root, 'work-'));
  const file = join(folder, 'article.md');
  writeFileSync(file, content);
  return {folder, file, out: join(folder, 'docs')};
}

/** Runs the command within this process. */
async function run(...words: string[]) {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const status = await runCommand(words, {
    print: (text) => stdout.push(`${text}\n`),
    printError: (text) => stderr.push(`${text}\n`),
    progress: {write: () => undefined},
  });
  return {status, stdout: stdout.join(''), stderr: stderr.join('')};
}

/**
 * Runs the command as a process of its own.
 *
 * @param variables of the environment, besides those of this process
 */
async function runProcess(variables: NodeJS.ProcessEnv, ...words: string[]) {
  const child = execFile(process.execPath, [command, ...words], {
    env: {...process.env, ...variables},
  });
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout ?? Readable.from([])),
    text(child.stderr ?? Readable.from([])),
    once(child, 'close'),
  ]);
  return {status, stdout, stderr};
}

const GOOD = '\uFEFF# One\r\n\r\n- **A:** x\r\n';

describe('npm run generate', {timeout: 240_000}, () => {
  test('splits the overview of the project into its pages', async () => {
    const {out} = work();
    const {status, stdout} = await run('--out', out);
    expect(stdout).toContain('1 landing page, 13 categories, 118 projects');
    expect(status).toBe(0);
    expect((await run('--out', out, '--dry-run')).stdout).toContain('132  unchanged');
  });

  test('has nothing to change in the pages of the project, edited or not', async () => {
    const {status, stdout} = await run('--check', '--json');
    const {pages}: Report = JSON.parse(stdout);
    expect(status).toBe(0);
    // A page that a person deleted stays deleted, and one that left the overview stays.
    const still = ['keep', 'unchanged', 'deleted', 'orphan', 'retired'];
    expect(pages.filter(({action}) => !still.includes(action))).toEqual([]);
  });

  test('is colored if colors are wanted, and never if NO_COLOR is set', async () => {
    const {file, out} = work();
    const args = [file, '--out', out, '--dry-run'];
    const colored = await runProcess({FORCE_COLOR: '1'}, ...args);
    const plain = await runProcess({FORCE_COLOR: '1', NO_COLOR: '1'}, ...args);
    const piped = await runProcess({FORCE_COLOR: undefined}, ...args);
    expect(colored.stdout).toContain('\u001B[');
    expect(plain.stdout).toBe(stripVTControlCharacters(colored.stdout));
    expect(piped.stdout).toBe(plain.stdout);
  });

  test('ends its process with the exit code, and prints errors to standard error', async () => {
    const {file, out} = work('---\ntitle: [\n---\n');
    expect(await runProcess({}, file, '--out', out)).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^\S+:2:8 not valid YAML[^\n]*\n$/),
    });
    expect(await runProcess({}, '--help')).toMatchObject({status: 0, stderr: ''});
  });

  test('prints the JSON Schema of its report', async () => {
    const schema: unknown = JSON.parse((await run('--json-schema')).stdout);
    expect(schema).toMatchObject({properties: {version: {const: 2}}});
  });

  test('has nothing to do until something changes', async () => {
    const {file, out} = work();
    await run(file, '--out', out);
    const again = 'nothing has changed since the last run';
    expect((await run(file, '--out', out)).stdout).toContain(again);
    appendFileSync(join(out, 'one/a.mdx'), '\nMine.\n');
    expect((await run(file, '--out', out)).stdout).toContain('1  kept as edited');
    expect((await run(file, '--out', out)).stdout).toContain(again);
    writeFileSync(file, GOOD.replace('A:', 'B:'));
    expect((await run(file, '--out', out)).stdout).toContain('1  created');
  });

  test('says by its exit code with --check whether anything would change', async () => {
    const {file, out} = work();
    expect(await run(file, '--out', out, '--check')).toMatchObject({status: 1});
    expect(existsSync(out)).toBe(false);
    await run(file, '--out', out);
    expect(await run(file, '--out', out, '--check')).toMatchObject({status: 0});
  });

  test('says how to resolve a conflict, and resolves it', async () => {
    const {file, out} = work();
    const page = join(out, 'one/a.mdx');
    const revise = (path: string, word: string) =>
      writeFileSync(path, readFileSync(path, 'utf8').replace(/\bx\b/g, word));
    await run(file, '--out', out);
    revise(page, 'mine');
    revise(file, 'theirs');
    const {status, stdout} = await run(file, '--out', out);
    expect({
      status,
      says: stdout.includes(` --take overview ${relative('.', page)}\n`),
    }).toEqual({
      status: 1,
      says: true,
    });
    expect(await run(file, '--out', out, '--take', 'overview', page)).toMatchObject({status: 0});
    expect(readFileSync(page, 'utf8')).toContain('theirs');
    expect((await run(file, '--take', 'nobody', page)).stderr).toContain('--take needs a side');
  });

  test('says with --dry-run what it would do, and writes nothing', async () => {
    const {file, out} = work();
    const {status, stdout} = await run(file, '--out', out, '--dry-run');
    expect(stdout).toContain(' 3  created');
    expect({status, exists: existsSync(out)}).toEqual({status: 0, exists: false});
  });

  test('adds the tags of a list to the file of tags, and then has nothing to do', async () => {
    const {file, out} = work('# One\n- [A](https://a.org) - x. `MIT`\n- b\n');
    const tags = join(out, 'tags.yml');
    expect((await run(file, '--out', out)).stdout).toMatch(
      /1 list item names no project [^]* 1 tag is new in \S+tags.yml: mit\n/,
    );
    expect(readFileSync(tags, 'utf8')).toContain('label: MIT');
    expect(await run(file, '--out', out, '--check')).toMatchObject({status: 0});
    writeFileSync(file, '# One\n- [A](https://a.org) - x. `MIT` `Go`\n- b\n');
    expect(await run(file, '--out', out, '--check')).toMatchObject({status: 1});
    expect(readFileSync(tags, 'utf8')).not.toContain('label: Go');
    await run(file, '--out', out);
    expect(await run(file, '--out', out, '--dry-run')).toMatchObject({
      stdout: expect.not.stringContaining('tag is new'),
    });
  });

  test('reports with --json what each part of the article became', async () => {
    const {file, out} = work();
    const {parts, pages}: Report = JSON.parse((await run(file, '--out', out, '--json')).stdout);
    expect(parts.map(({start, end}) => GOOD.slice(start, end)).join('')).toBe(GOOD);
    expect(parts.map(({type, pages: carriers}) => [type, ...carriers])).toEqual([
      ['byte-order mark'],
      ['heading', 'one/index.mdx'],
      ['entry', 'one/a.mdx'],
    ]);
    expect(pages).toHaveLength(3);
  });

  test.each([
    ['---\ntitle: [\n---\n', /:2:8 not valid YAML/],
    ['---\ncategories:\n  Onne: {}\n---\n# One\n- **A:** x\n', /:3:9 .* Did you mean "One"\?/],
    [Uint8Array.of(0xff, 0xfe), /:1:1 not a Markdown file: it is not text in UTF-8/],
  ])('refuses %j with one line that names the place', async (content, problem) => {
    const {folder, file, out} = work(content);
    const {status, stdout, stderr} = await run(file, '--out', out);
    expect({status, stdout}).toEqual({status: 1, stdout: ''});
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(problem)]);
    expect(stderr).toContain(`${relative('.', file)}:`);
    expect(readdirSync(folder)).toEqual(['article.md']);
  });

  test('works twice at once: one of them waits', async () => {
    const {file, out} = work('# One\n- **A:** x\n');
    const both = await Promise.all([1, 2].map(() => runProcess({}, file, '--out', out)));
    expect(both.map(({status}) => status)).toEqual([0, 0]);
    expect(both.map(({stdout}) => /3 {2}created|nothing has changed/.test(stdout))).toEqual([
      true,
      true,
    ]);
    expect(await run(file, '--out', out, '--check')).toMatchObject({status: 0});
  });

  test('escapes what controls a terminal, wherever it comes from', async () => {
    const {file, out, folder} = work('# One\n- **A\u009B31m:** x\n');
    const outputs = await Promise.all([
      run(file, '--out', out, '--dry-run'),
      run(file, '--out', out, '--json', '--dry-run'),
      run(join(folder, 'no\u001B[2J.md'), '--out', out),
      run(file, '--out', out, '--take', 'page', 'no\u001B[2J.mdx'),
      run(`--no\u001B[2J`),
    ]);
    for (const {stdout, stderr} of outputs) {
      // oxlint-disable-next-line no-control-regex
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
    }
  });

  test('explains its usage after a mistyped option', async () => {
    const {status, stderr} = await run('--ouch');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Unknown option '--ouch'[^]*\[--out DIR\]/);
  });
});

test.each([
  ['none.md', 'docs', 'cannot be read or written: there is no such file'],
  ['', 'docs', 'a folder, not an article: name a file that ends in .md'],
  ['page.txt', 'docs', 'not a Markdown file: the overview is a file that ends in .md'],
  ['article.md', 'page.txt', 'cannot be read or written: it is not a folder'],
])('nothing is made of "%s" in %s, which one line explains', async (overview, out, problem) => {
  const {folder} = work();
  writeFileSync(join(folder, 'page.txt'), GOOD);
  const options = {overview: join(folder, overview), out: join(folder, out), dryRun: false};
  const error: unknown = await generate(options).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ProblemError);
  expect(String(error)).toMatch(/^ProblemError: \S+:1:1 [^\n]+$/);
  expect(String(error)).toContain(problem);
  expect(readdirSync(folder).sort()).toEqual(['article.md', 'page.txt']);
});

test.each(['tags.yml', 'vocabulary.yml', 'one/a.mdx'])(
  'a folder in the place of %s is what the line is about',
  async (name) => {
    const {file, out} = work();
    await generate({overview: file, out, dryRun: false});
    rmSync(join(out, name));
    mkdirSync(join(out, name));
    const error: unknown = await generate({overview: file, out, dryRun: false}).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(ProblemError);
    expect(String(error)).toContain(`${name}:1:1 `);
    expect(String(error)).toContain('folder');
  },
);

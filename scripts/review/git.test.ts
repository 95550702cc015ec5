import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {readSources} from '../../src/knowledge/load.ts';
import {changedFiles, findBase, sourcesAt} from './git.ts';

const parent = mkdtempSync(join(tmpdir(), 'atlas-review-'));
const folder = join(parent, 'full');
const shallow = join(parent, 'shallow');
const empty = join(parent, 'empty');
afterAll(() => rmSync(parent, {recursive: true}));

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  return execFileSync('git', [...identity, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), {recursive: true});
  writeFileSync(join(folder, file), text);
}

beforeAll(() => {
  for (const each of [folder, empty]) mkdirSync(each);
  git('init', '-q', '-b', 'main');
  write('docs/tags.yml', 'a: 1\n');
  write('docs/b/ö b.mdx', 'Größe\n');
  write('docs/a.mdx', '');
  write('docs/.base/a.mdx', 'base');
  write('docs/c.png', 'png');
  write('README.md', 'read');
  symlinkSync('/etc/hostname', join(folder, 'docs/link.mdx'));
  git('add', '.');
  git('commit', '-q', '-m', 'first');
  git('switch', '-q', '-c', 'topic');
  write('docs/a.mdx', 'second');
  git('commit', '-q', '-a', '-m', 'second');
  execFileSync('git', ['clone', '-q', '--depth=1', `file://${folder}`, shallow], {stdio: 'pipe'});
});

test('the pages of a commit are read as they were, and no links of the file system', () => {
  expect(sourcesAt(findBase('main', folder), 'docs', folder)).toEqual({
    docs: 'docs',
    pages: [
      {file: 'docs/a.mdx', text: ''},
      {file: 'docs/b/ö b.mdx', text: 'Größe\n'},
    ],
    tags: {file: 'docs/tags.yml', text: 'a: 1\n'},
  });
});

test('without a name, the base is where the branch left main', () => {
  expect(findBase(undefined, folder)).toBe(git('rev-parse', 'main').trim());
});

test('changed files are those of commits, of the disk, and new ones', () => {
  write('README.md', 'changed');
  write('new file\n.txt', '');
  expect(changedFiles(findBase('main', folder), folder)).toEqual([
    'README.md',
    'docs/a.mdx',
    'new file\n.txt',
  ]);
});

test('a commit is read as the same files on disk are', async () => {
  for (const name of ['vocabulary', 'glossary', 'search', 'languages'])
    write(`docs/${name}.yml`, `${name}: 1\n`);
  write('docs/b/_part.mdx', 'part');
  git('add', 'docs');
  git('commit', '-q', '-m', 'data');
  const docs = join(folder, 'docs');
  const inFolder = JSON.stringify(await readSources(docs)).replaceAll(docs, 'docs');
  expect(sourcesAt('HEAD', 'docs', folder)).toEqual(JSON.parse(inFolder));
});

describe('one line says what is wrong', () => {
  const message = (call: () => unknown) => {
    try {
      return call();
    } catch (error) {
      return error instanceof Error ? error.message : error;
    }
  };

  test('with a folder without git', () => {
    expect(message(() => findBase('main', empty))).toBe(
      'this folder is in no git repository: clone the project with git',
    );
  });

  test.each(['nowhere', '--help', '', 'a\nb'])('with the commit %j', (name) => {
    expect(message(() => findBase(name, folder))).toBe(
      `git knows no commit ${JSON.stringify(name)}: name a commit, a tag or a branch, such as origin/main`,
    );
  });

  test('with a shallow clone', () => {
    expect(message(() => findBase('HEAD^1', shallow))).toBe(
      'git knows no commit "HEAD^1": this clone is shallow, so fetch more of the history first, with git fetch --unshallow',
    );
  });

  test('without git', () => {
    const {PATH} = process.env;
    process.env.PATH = empty;
    try {
      expect(message(() => findBase('main', folder))).toBe(
        'git is not installed: the review compares with an earlier commit',
      );
    } finally {
      process.env.PATH = PATH;
    }
  });
});

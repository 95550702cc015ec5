import {execFileSync} from 'node:child_process';
import {dataFilesOf, isPage, sourcesAmong, type Sources} from '../../src/knowledge/sources.ts';

/** Why two states cannot be compared: one line for whoever called the command. */
export class GitError extends Error {}

/**
 * Finds the commit to compare with.
 *
 * @param name what git knows it by; without it, the commit at which the branch left `origin/main` or `main`
 * @throws GitError
 */
export function findBase(name: string | undefined, folder = '.'): string {
  ask(
    folder,
    ['rev-parse', '--git-dir'],
    'this folder is in no git repository: clone the project with git',
  );
  if (name !== undefined) {
    return ask(
      folder,
      ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`],
      `git knows no commit ${JSON.stringify(name)}${isShallow(folder) ? ': this clone is shallow, so fetch more of the history first, with git fetch --unshallow' : ': name a commit, a tag or a branch, such as origin/main'}`,
    ).trim();
  }
  const main = ['origin/main', 'main'].find((branch) =>
    tryAsk(folder, ['merge-base', 'HEAD', branch]),
  );
  if (main === undefined) {
    throw new GitError(
      `git knows no commit at which this branch left main${isShallow(folder) ? ': this clone is shallow, so fetch more of the history first, with git fetch --unshallow' : ''}. Name the commit to compare with: npm run review -- HEAD^1`,
    );
  }
  return ask(folder, ['merge-base', 'HEAD', main], '').trim();
}

/**
 * Reads the files of the knowledge base as they were at a commit. Links of the file system are left out.
 *
 * @throws GitError if the commit has none
 */
export function sourcesAt(commit: string, docs: string, folder = '.'): Sources {
  const yaml = dataFilesOf(docs);
  const files = ask(
    folder,
    ['ls-tree', '-r', '-z', '--full-tree', commit, '--', docs],
    `git cannot list ${docs}`,
  )
    .split('\0')
    .flatMap((entry) => {
      const [, blob = '', file = ''] = /^100\d+ blob (\S+)\t([^]+)$/.exec(entry) ?? [];
      return isPage(file, docs) || yaml.includes(file) ? [{blob, file}] : [];
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const texts = readBlobs(
    folder,
    files.map(({blob}) => blob),
  );
  return sourcesAmong(
    docs,
    files.map(({file}, index) => ({file, text: texts[index] ?? ''})),
  );
}

/** Lists the files that differ from a commit, with those that git does not know yet. Sorted. */
export function changedFiles(commit: string, folder = '.'): string[] {
  const failed = 'git cannot compare the files';
  return [
    ask(
      folder,
      ['diff', '--name-only', '--no-renames', '--no-ext-diff', '-z', commit, '--'],
      failed,
    ),
    ask(folder, ['ls-files', '--others', '--exclude-standard', '--full-name', '-z'], failed),
  ]
    .flatMap((text) => text.split('\0'))
    .filter((file) => file !== '')
    .sort();
}

/** Reads many objects with one process. */
function readBlobs(folder: string, blobs: readonly string[]): string[] {
  const output = run(folder, ['cat-file', '--batch'], blobs.map((blob) => `${blob}\n`).join(''));
  let start = 0;
  return blobs.map(() => {
    const end = output.indexOf('\n', start);
    // The line says: name, type, size.
    const size = Number(output.toString('utf8', start, end).split(' ')[2]);
    start = end + 1 + size + 1;
    return output.toString('utf8', end + 1, end + 1 + size);
  });
}

function isShallow(folder: string): boolean {
  return tryAsk(folder, ['rev-parse', '--is-shallow-repository'])?.trim() === 'true';
}

/** @param failed what to say if git refuses */
function ask(folder: string, args: readonly string[], failed: string): string {
  const answer = tryAsk(folder, args);
  if (answer === undefined) throw new GitError(failed);
  return answer;
}

function tryAsk(folder: string, args: readonly string[]): string | undefined {
  try {
    return run(folder, args).toString('utf8');
  } catch (error) {
    if (error instanceof GitError) throw error;
    return undefined;
  }
}

function run(cwd: string, args: readonly string[], input = ''): Buffer {
  try {
    return execFileSync('git', args, {
      cwd,
      input,
      maxBuffer: 2 ** 30,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new GitError('git is not installed: the review compares with an earlier commit');
    }
    throw error;
  }
}

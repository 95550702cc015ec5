import {execFile} from 'node:child_process';
import {stat} from 'node:fs/promises';
import {promisify} from 'node:util';

/**
 * Returns the day on which pages were last changed: that of the last commit or, if there are later changes, that of the
 * latest change. So a check of a commit always has the same result, whatever the day on which it runs.
 *
 * @param folder the folder of pages
 * @returns undefined where no commit is known
 */
export async function latestDay(folder: string): Promise<string | undefined> {
  try {
    const [committed, changed] = await Promise.all([
      git(folder, 'log', '-1', '--format=%cs'),
      changedFiles(folder),
    ]);
    const times = await Promise.all(changed.map(async (file) => (await stat(file)).mtime));
    return [committed.trim(), ...times.map(localDay)].sort().at(-1);
  } catch {
    return undefined;
  }
}

async function changedFiles(folder: string): Promise<string[]> {
  const [root, entries] = await Promise.all([
    git(folder, 'rev-parse', '--show-toplevel'),
    git(folder, 'status', '--porcelain', '-z', '--no-renames', '-uall', '--', '.'),
  ]);
  return entries
    .split('\0')
    .filter((entry) => entry !== '' && !entry.slice(0, 2).includes('D'))
    .map((entry) => `${root.trim()}/${entry.slice(3)}`);
}

async function git(cwd: string, ...args: readonly string[]): Promise<string> {
  const {stdout} = await runFile('git', args, {cwd, maxBuffer: Infinity});
  return stdout;
}

const runFile = promisify(execFile);

/** The Swedish locale formats a day as `2026-11-22`. */
function localDay(time: Date): string {
  return time.toLocaleDateString('sv-SE');
}

import {execFileSync} from 'node:child_process';
import {statSync} from 'node:fs';

/**
 * Returns the day on which pages were last changed: that of the last commit or, if there are later changes, that of the
 * latest change. So a check of a commit always has the same result, whatever the day on which it runs.
 *
 * @param folder the folder of pages
 * @returns undefined where no commit is known
 */
export function latestDay(folder: string): string | undefined {
  try {
    const committed = git(folder, 'log', '-1', '--format=%cs').trim();
    const changed = changedFiles(folder).map((file) => localDay(statSync(file).mtime));
    return [committed, ...changed].sort().at(-1);
  } catch {
    return undefined;
  }
}

function changedFiles(folder: string): string[] {
  const root = git(folder, 'rev-parse', '--show-toplevel').trim();
  const entries = git(folder, 'status', '--porcelain', '-z', '--no-renames', '-uall', '--', '.');
  return entries
    .split('\0')
    .filter((entry) => entry !== '' && !entry.slice(0, 2).includes('D'))
    .map((entry) => `${root}/${entry.slice(3)}`);
}

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});
}

/** The Swedish locale formats a day as `2026-11-22`. */
function localDay(time: Date): string {
  return time.toLocaleDateString('sv-SE');
}

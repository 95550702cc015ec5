import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {latestDay} from './latestDay.ts';

/** Returns the day for a folder whose page was committed on one day and changed, but not committed, on another. */
async function dayIn(committed?: string, changed?: string): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'latest-day-'));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  const page = join(folder, 'a.mdx');
  writeFileSync(page, 'a');
  if (committed !== undefined) {
    const date = `${committed}T12:00:00Z`;
    const env = {...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date};
    const git = (...args: readonly string[]) => execFileSync('git', args, {cwd: folder, env});
    git('init', '-q');
    git('add', '.');
    git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'a');
  }
  if (changed !== undefined) {
    writeFileSync(page, 'b');
    const time = new Date(`${changed}T12:00:00`);
    utimesSync(page, time, time);
  }
  return latestDay(folder);
}

describe('the day of the last change', () => {
  test('is that of the last commit', async () => {
    expect(await dayIn('2026-11-22')).toBe('2026-11-22');
  });

  test('is that of a later change which is not committed', async () => {
    expect(await dayIn('2026-11-22', '2026-11-25')).toBe('2026-11-25');
  });

  test('is not known without a repository', async () => {
    expect(await dayIn(undefined)).toBeUndefined();
  });
});

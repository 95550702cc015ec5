import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {hasHistory, repositoryUrl, toWebAddress} from './repository.ts';

describe('the address of a repository', () => {
  test.each([
    ['https://github.com/owner/name.git', 'https://github.com/owner/name'],
    ['https://github.com/owner/name/', 'https://github.com/owner/name'],
    ['https://user:secret@example.org/group/name.git', 'https://example.org/group/name'],
    ['git@github.com:owner/name.git', 'https://github.com/owner/name'],
    ['ssh://git@example.org:2222/owner/name.git', 'https://example.org/owner/name'],
    ['/home/me/name', undefined],
    ['../name', undefined],
    ['file:///home/me/name', undefined],
  ])('%s is shown as %s', (address, shown) => {
    expect(toWebAddress(address)).toBe(shown);
  });

  test.each([
    [{GITHUB_REPOSITORY: 'owner/name'}, 'https://github.com/owner/name'],
    [
      {GITHUB_SERVER_URL: 'https://code.example.org', GITHUB_REPOSITORY: 'owner/name'},
      'https://code.example.org/owner/name',
    ],
    [{CI_PROJECT_URL: 'https://gitlab.com/group/name'}, 'https://gitlab.com/group/name'],
    [{REPOSITORY_URL: 'git@github.com:owner/name'}, 'https://github.com/owner/name'],
    [
      {VERCEL_GIT_REPO_OWNER: 'owner', VERCEL_GIT_REPO_SLUG: 'name'},
      'https://github.com/owner/name',
    ],
  ])('comes from the variables of the build host: %j', (environment, address) => {
    expect(repositoryUrl(environment)).toBe(address);
  });
});

test('a folder has a history after the first commit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-history-'));
  const git = (...args: string[]) => execFileSync('git', args, {cwd: folder, stdio: 'ignore'});
  try {
    expect(hasHistory(folder)).toBe(false);
    git('init');
    expect(hasHistory(folder)).toBe(false);
    git(
      '-c',
      'user.name=A',
      '-c',
      'user.email=a@example.org',
      'commit',
      '--allow-empty',
      '-m',
      'A',
    );
    expect(hasHistory(folder)).toBe(true);
  } finally {
    rmSync(folder, {recursive: true});
  }
});

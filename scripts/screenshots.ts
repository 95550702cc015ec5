import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {makeSite} from './bench/madeSite.ts';
import {commandFailed} from './commandFailed.ts';

const USAGE = `npm run screenshots -- [--update]

Builds the site of today's code with the records of one commit, and compares a page of each kind with the pictures in
tests/screenshots/, in both themes at three widths. Differences are shown in playwright-report/.

  --update  stores what the views look like now`;

/**
 * The records that are shown. They are of one commit, so that a picture changes only with the code. If the code can no
 * longer read them, take a later commit and renew the pictures.
 */
const RECORDS = '8c39a4870fe23a7ce199f7c11f6dc09e76e40520';

function main(): void {
  const {values} = parseArgs({options: {update: {type: 'boolean', default: false}}});
  const site = makeSite([]);
  const scratch = mkdtempSync(join(tmpdir(), 'atlas-records-'));
  try {
    for (const folder of ['docs', 'blog']) rmSync(join(site, folder), {recursive: true});
    const archive = join(scratch, 'records.tar');
    execFileSync('git', ['archive', '--output', archive, RECORDS, 'docs', 'blog']);
    execFileSync('tar', ['-xf', archive, '-C', site]);
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
      cwd: site,
      stdio: 'inherit',
    });
    const cli = createRequire(resolve('package.json')).resolve('@playwright/test/cli');
    const options = ['--config', 'tests/screenshots/playwright.config.ts'];
    const {status} = spawnSync(
      process.execPath,
      [cli, 'test', ...options, ...(values.update ? ['--update-snapshots=all'] : [])],
      {stdio: 'inherit', env: {...process.env, SCREENSHOT_SITE: join(site, 'build')}},
    );
    process.exitCode = status ?? 1;
  } finally {
    rmSync(site, {recursive: true});
    rmSync(scratch, {recursive: true});
  }
}

try {
  main();
} catch (error) {
  commandFailed(USAGE)(error);
}

import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import {chromium} from '@playwright/test';
import {chooseBrowser} from './chooseBrowser.ts';

const MINUTE = 60_000;

/** Whether this process is root, under whom Chromium starts only without its sandbox. */
export const isRoot = process.getuid?.() === 0;

/**
 * Finds a Chromium on this machine, or brings one here; see `chooseBrowser` for the order.
 *
 * @returns the path of its executable.
 * @throws one line that says what to install.
 */
export function findBrowser(): string {
  return chooseBrowser({
    platform: process.platform,
    env: process.env,
    playwrightPath: chromium.executablePath(),
    starts,
    asRoot,
    download,
    run,
  });
}

/** Asks only on Linux, where a file may lack its libraries: on Windows `--version` opens a window. */
function starts(file: string): boolean {
  if (!existsSync(file)) return false;
  return process.platform !== 'linux' || succeeds([file, '--version'], MINUTE / 2);
}

function asRoot(): readonly string[] | undefined {
  if (isRoot) return [];
  return succeeds(['sudo', '-n', 'true'], MINUTE / 6) ? ['sudo', '-n'] : undefined;
}

function download(): void {
  const cli = createRequire(resolve('package.json')).resolve('@playwright/test/cli');
  console.error('No Chromium is installed: trying the download of Playwright');
  const env = {...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000'};
  succeeds([process.execPath, cli, 'install', '--no-shell', 'chromium'], 3 * MINUTE, env);
}

function run(command: readonly string[]): void {
  console.error(`Running ${command.join(' ')}`);
  succeeds(command, 10 * MINUTE);
}

function succeeds(
  [command = '', ...args]: readonly string[],
  timeout: number,
  env: NodeJS.ProcessEnv = process.env,
): boolean {
  const {status} = spawnSync(command, args, {stdio: 'ignore', timeout, env, killSignal: 'SIGKILL'});
  return status === 0;
}

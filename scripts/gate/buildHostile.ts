import {execFileSync, spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {pictureBytes} from '../../src/guard/pictures.fixture.ts';
import {faultsInBrowser} from './hostileSite/browser.ts';
import {faultsIn} from './hostileSite/faults.ts';
import {hostileFiles} from './hostileSite/pages.ts';

/*
 * Builds a site of pages whose every text would do harm if it were taken for more than text, and asks its files and a
 * browser whether anything runs, leads elsewhere or comes from elsewhere.
 */

/** What is there in place of the pages of the atlas. */
const REPLACED = /^(?:docs|blog|tests|scripts\/(?!print|site|installed))\b/;

async function main(): Promise<void> {
  const site = mkdtempSync(join(tmpdir(), 'atlas-hostile-'));
  try {
    const files = hostileFiles();
    copySoftware(site);
    for (const [file, text] of files) write(join(site, file), text);
    writeFileSync(join(site, 'docs/hostile/p.png'), pictureBytes('png'));
    if (!build(site)) throw new Error('the site was not built');
    const folder = join(site, 'build');
    const faults = [...faultsIn(folder), ...(await faultsInBrowser(folder))];
    console.log(`${files.size} files of contributors, ${faults.length} faults`);
    if (faults.length > 0) console.error(faults.slice(0, 50).join('\n'));
    process.exitCode = faults.length > 0 ? 1 : 0;
  } finally {
    rmSync(site, {recursive: true});
  }
}

function copySoftware(site: string): void {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', list, {encoding: 'utf8', maxBuffer: 2 ** 26}).split('\0');
  for (const file of files) {
    if (file !== '' && !REPLACED.test(file) && existsSync(file)) cpSync(file, join(site, file));
  }
  symlinkSync(resolve('node_modules'), join(site, 'node_modules'), 'junction');
  // Pages of the software link to pages of the atlas, and texts of honest pages to pages that nobody has.
  const config = join(site, 'docusaurus.config.ts');
  const patient = readFileSync(config, 'utf8').replace(/(onBroken\w+): [\w']+/g, "$1: 'ignore'");
  writeFileSync(config, patient);
}

function build(site: string): boolean {
  const docusaurus = resolve('node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const {status, error} = spawnSync(process.execPath, [docusaurus, 'build'], {
    cwd: site,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (error) throw error;
  return status === 0;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}

void main();

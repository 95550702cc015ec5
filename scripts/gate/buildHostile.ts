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
import {hostileFiles} from './hostileSite/pages.ts';

/*
 * Makes a copy of the project with pages whose every text would do harm if it were taken for more than text, and has
 * `hostileSite/judge.ts` build and judge it.
 */

/** What is there in place of the pages of the atlas. */
const REPLACED = /^(?:docs|blog)\b/;

function main(): void {
  const place = mkdtempSync(join(tmpdir(), 'atlas-hostile-'));
  try {
    const files = hostileFiles();
    copySoftware(place);
    for (const [file, text] of files) write(join(place, file), text);
    writeFileSync(join(place, 'docs/hostile/p.png'), pictureBytes('png'));
    console.log(`${files.size} files of contributors`);
    const {status, error} = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/gate/hostileSite/judge.ts'],
      {cwd: place, stdio: 'inherit'},
    );
    if (error) throw error;
    process.exitCode = status ?? 1;
  } finally {
    rmSync(place, {recursive: true});
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
  edit(join(site, 'docusaurus.config.ts'), /(onBroken\w+): [\w']+/g, "$1: 'ignore'");
  edit(join(site, 'scripts/folder/relativeLinks.ts'), /throw new Error\(.*\);/, 'return address;');
}

function edit(file: string, pattern: RegExp, replacement: string): void {
  const text = readFileSync(file, 'utf8');
  if (!pattern.test(text)) throw new Error(`${file} does not have ${pattern.source}`);
  writeFileSync(file, text.replace(pattern, replacement));
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}

main();

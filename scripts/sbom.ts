import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {parseArgs} from 'node:util';
import {commandFailed} from './commandFailed.ts';
import {NPM_SBOM, siteBom} from './sbom/siteBom.ts';

const USAGE = `npm run sbom

Lists the packages that the site is built with, in CycloneDX, as build-sbom/decentralized-ai-atlas.cdx.json. Reads
package-lock.json alone, and so needs neither a network nor installed packages.`;

const FILE = 'build-sbom/decentralized-ai-atlas.cdx.json';

async function main(): Promise<void> {
  parseArgs({options: {}});
  const listed = execFileSync('npm', NPM_SBOM, {encoding: 'utf8', maxBuffer: 2 ** 28});
  const {components, text} = siteBom(listed, readFileSync('package-lock.json', 'utf8'));
  mkdirSync(dirname(FILE), {recursive: true});
  writeFileSync(FILE, text);
  console.log(`${FILE} lists ${components} packages`);
}

main().catch(commandFailed(USAGE));

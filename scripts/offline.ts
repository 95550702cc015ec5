import {parseArgs} from 'node:util';
import {commandFailed} from './commandFailed.ts';
import {makeArchive} from './folder/makeArchive.ts';

const USAGE = `npm run offline -- [--out-dir DIR]

Packs the atlas into DIR/decentralized-ai-atlas.zip (build-offline/ without it). Unpacked, it opens from a disk by a
double click on index.html. The path of the zip is the last line.`;

async function main(): Promise<void> {
  const {values} = parseArgs({options: {'out-dir': {type: 'string', default: 'build-offline'}}});
  const {SITE_URL, BASE_URL = '/'} = process.env;
  const archive = await makeArchive(values['out-dir'], BASE_URL, SITE_URL);
  if (!archive) {
    process.exitCode = 1;
    return;
  }
  console.log(`${(archive.bytes / 1e6).toFixed(1)} MB`);
  console.log(archive.path);
}

main().catch(commandFailed(USAGE));

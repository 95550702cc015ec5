import {parseArgs} from 'node:util';
import {commandFailed} from './commandFailed.ts';
import {makeFolder} from './folder/makeFolder.ts';

const USAGE = `npm run offline -- [--out-dir DIR]

Makes the folder: the whole site as DIR/decentralized-ai-atlas.zip (default: build-offline/). Once unpacked, it opens
from a disk with a double click on index.html. The last line of output is the path of the zip.`;

async function main(): Promise<void> {
  const {values} = parseArgs({options: {'out-dir': {type: 'string', default: 'build-offline'}}});
  const {SITE_URL, BASE_URL = '/'} = process.env;
  const zip = await makeFolder(values['out-dir'], BASE_URL, SITE_URL);
  if (!zip) {
    process.exitCode = 1;
    return;
  }
  console.log(`${(zip.bytes / 1e6).toFixed(1)} MB`);
  console.log(zip.path);
}

main().catch(commandFailed(USAGE));

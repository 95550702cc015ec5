import {parseArgs} from 'node:util';
import {completeSite} from './site/completeSite.ts';
import {buildPages} from './site/buildPages.ts';
import {commandFailed} from './commandFailed.ts';

const USAGE = `npm run build -- [--out-dir DIR]

Has Docusaurus build the site into DIR (build/ without it), and adds what is made of its finished pages.`;

async function main(): Promise<void> {
  const {values} = parseArgs({options: {'out-dir': {type: 'string', default: 'build'}}});
  const outDir = values['out-dir'];
  if (!buildPages(outDir)) {
    process.exitCode = 1;
    return;
  }
  await completeSite(outDir, process.env.BASE_URL ?? '/');
}

main().catch(commandFailed(USAGE));

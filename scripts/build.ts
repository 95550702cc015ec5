import {parseArgs} from 'node:util';
import {buildPages} from './site/buildPages.ts';
import {commandFailed} from './commandFailed.ts';

const USAGE = `npm run build -- [--out-dir DIR]

Builds the site into DIR (default: build/), then adds what is made from its finished pages: the pages to print and
the service worker.`;

async function main(): Promise<void> {
  const {values} = parseArgs({options: {'out-dir': {type: 'string', default: 'build'}}});
  const outDir = values['out-dir'];
  if (!buildPages(outDir)) {
    process.exitCode = 1;
    return;
  }
  // React is loaded as a development build without it, which takes longer.
  process.env.NODE_ENV = 'production';
  const {completeSite} = await import('./site/completeSite.ts');
  await completeSite(outDir, process.env.BASE_URL ?? '/');
}

main().catch(commandFailed(USAGE));

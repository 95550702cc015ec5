import {build} from 'esbuild';
import type {Version} from '../../src/installed/worker.ts';

/** The program of the service worker, as one script, with what it must know of the site. */
export async function bundleWorker(version: Version): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: ['src/installed/worker.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    define: {
      VERSION: JSON.stringify(version),
      // Without it Workbox comes with its checks and its log.
      'process.env.NODE_ENV': '"production"',
    },
    write: false,
  });
  return outputFiles.map(({text}) => text).join('');
}

import {createHash} from 'node:crypto';
import {build} from 'esbuild';
import type {Application} from '../../src/firstView/application.ts';

/** A script of every page, as a file of the site. */
export interface PageScript {
  /** Its path below the site. The content is in the name, so that a browser can keep it forever. */
  readonly path: string;
  readonly code: string;
}

/**
 * Bundles what every page loads, and what that loads once somebody reads it, of `src/firstView/`.
 *
 * @param baseUrl path of the site on its host, with both slashes
 */
export async function bundleScripts(
  application: Application,
  baseUrl: string,
): Promise<Readonly<Record<'loader' | 'reading', PageScript>>> {
  const reading = await bundle('src/firstView/reading.ts', 'reading', {BASE_URL: baseUrl});
  const loader = await bundle('src/firstView/loader.ts', 'first-view', {
    APPLICATION: application,
    READING: baseUrl + reading.path,
  });
  return {loader, reading};
}

async function bundle(
  entry: string,
  name: string,
  constants: Readonly<Record<string, unknown>>,
): Promise<PageScript> {
  const define = Object.entries(constants).map(([key, value]) => [key, JSON.stringify(value)]);
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome123', 'firefox125', 'safari17.5'],
    define: Object.fromEntries(define),
    write: false,
  });
  const code = outputFiles.map(({text}) => text).join('');
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
  return {path: `assets/js/${name}.${hash}.js`, code};
}

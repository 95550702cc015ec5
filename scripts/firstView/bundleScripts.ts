import {createHash} from 'node:crypto';
import {build} from 'esbuild';
import type {Application} from '../../src/firstView/application.ts';

/** The scripts of pages before the application. */
export interface PageScripts {
  /** Stands in every page: its controls work as soon as they are seen, and it needs no request. */
  readonly loader: string;
  /** What a page loads once somebody reads it: its path below the site, where the content is in the name, and its code. */
  readonly reading: {readonly path: string; readonly code: string};
}

/**
 * Bundles the scripts of `src/firstView/`.
 *
 * @param paper address of the rules for paper
 * @param baseUrl path of the site on its host, with both slashes
 */
export async function bundleScripts(
  application: Application,
  paper: string,
  baseUrl: string,
): Promise<PageScripts> {
  const code = await bundle('src/firstView/reading.ts', {
    APPLICATION: application,
    BASE_URL: baseUrl,
    PAPER: paper,
  });
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
  const path = `assets/js/reading.${hash}.js`;
  const loader = await bundle('src/firstView/loader.ts', {
    THEME_KEY: application.themeKey,
    PAPER: paper,
    READING: baseUrl + path,
  });
  if (loader.includes('</')) throw new Error('the loader would end the element that it stands in');
  return {loader: loader.trim(), reading: {path, code}};
}

async function bundle(
  entry: string,
  constants: Readonly<Record<string, unknown>>,
): Promise<string> {
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
  return outputFiles.map(({text}) => text).join('');
}

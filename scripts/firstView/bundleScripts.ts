import {createHash} from 'node:crypto';
import {build} from 'esbuild';

/** A script of every page, as a file of the site. */
export interface PageScript {
  /** Its path below the site. The content is in the name, so that a browser can keep it forever. */
  readonly path: string;
  readonly code: string;
}

/** Bundles what every page loads, and what it loads once somebody reads it, of `src/firstView/`. */
export async function bundleScripts(): Promise<Readonly<Record<'loader' | 'reading', PageScript>>> {
  return {
    loader: await bundle('src/firstView/loader.ts', 'first-view'),
    reading: await bundle('src/firstView/reading.ts', 'reading'),
  };
}

async function bundle(entry: string, name: string): Promise<PageScript> {
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome123', 'firefox125', 'safari17.5'],
    write: false,
  });
  const code = outputFiles.map(({text}) => text).join('');
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
  return {path: `assets/js/${name}.${hash}.js`, code};
}

import {createHash} from 'node:crypto';
import {build} from 'esbuild';

/** The script of every page, as a file of the site. */
export interface Loader {
  /** Its path below the site. The content is in the name, so that a browser can keep it forever. */
  readonly path: string;
  readonly code: string;
}

/** Bundles `src/firstView/loader.ts`. */
export async function bundleLoader(): Promise<Loader> {
  const {outputFiles} = await build({
    entryPoints: ['src/firstView/loader.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome123', 'firefox125', 'safari17.5'],
    write: false,
  });
  const code = outputFiles.map(({text}) => text).join('');
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
  return {path: `assets/js/first-view.${hash}.js`, code};
}

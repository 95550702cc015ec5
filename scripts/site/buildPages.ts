import {spawnSync} from 'node:child_process';
import {basename, join, resolve} from 'node:path';
import {buildSync} from 'esbuild';

/** The folder of the modules that Docusaurus generates for a site: two sites can be built at once. */
export function generatedFolder(outDir: string): string {
  return `.docusaurus/${basename(outDir)}`;
}

/**
 * Builds the site with Docusaurus, which prints its own errors.
 *
 * @param outDir the folder to build into
 * @param env additional environment variables
 * @returns whether the build succeeded.
 */
export function buildPages(outDir: string, env: Readonly<Record<string, string>> = {}): boolean {
  const docusaurus = resolve('node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const args = ['build', '--out-dir', outDir, '--config', bundleConfig(outDir)];
  const {status, error} = spawnSync(process.execPath, [docusaurus, ...args], {
    stdio: 'inherit',
    env: {
      ...process.env,
      DOCUSAURUS_GENERATED_FILES_DIR_NAME: generatedFolder(outDir),
      ...env,
    },
  });
  if (error) throw error;
  return status === 0;
}

/**
 * Writes the configuration with all modules of ours to one file, and returns its path.
 *
 * Docusaurus would put each of some 200 modules, and each package in ECMAScript modules that they import, through Babel: on a
 * machine that has not built the site before, that takes as long as to parse all pages.
 */
function bundleConfig(outDir: string): string {
  const outfile = join('node_modules/.cache/scripts', `${basename(outDir)}.config.cjs`);
  buildSync({
    entryPoints: ['docusaurus.config.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    // Node's own, instead of the one by which Docusaurus puts packages through Babel.
    banner: {js: `var require = require('node:module').createRequire(__filename);`},
    logLevel: 'warning',
  });
  return outfile;
}

import {spawnSync} from 'node:child_process';
import {basename, resolve} from 'node:path';

/** The folder of the modules that Docusaurus generates for a site: two sites can be built at once. */
export function generatedFolder(outDir: string): string {
  return `.docusaurus/${basename(outDir)}`;
}

/**
 * Builds the site with Docusaurus, which prints its own errors.
 *
 * @param outDir the folder to build into.
 * @param env additional environment variables.
 * @returns whether the build succeeded.
 */
export function buildPages(outDir: string, env: Readonly<Record<string, string>> = {}): boolean {
  const docusaurus = resolve('node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const {status, error} = spawnSync(process.execPath, [docusaurus, 'build', '--out-dir', outDir], {
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

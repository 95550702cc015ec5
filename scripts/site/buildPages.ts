import {spawnSync} from 'node:child_process';
import {basename, resolve} from 'node:path';

/**
 * Builds the site with Docusaurus, which prints its own errors.
 *
 * Two builds into different folders may run at once: each keeps the modules that it generates in a folder of its own.
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
      DOCUSAURUS_GENERATED_FILES_DIR_NAME: `.docusaurus/${basename(outDir)}`,
      ...env,
    },
  });
  if (error) throw error;
  return status === 0;
}

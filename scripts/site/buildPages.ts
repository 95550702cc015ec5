import {spawnSync} from 'node:child_process';
import {resolve} from 'node:path';

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
    env: {...process.env, ...env},
  });
  if (error) throw error;
  return status === 0;
}

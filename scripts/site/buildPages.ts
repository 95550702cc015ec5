import {spawnSync} from 'node:child_process';
import {resolve} from 'node:path';

/**
 * Has Docusaurus build the site, which says itself what goes wrong.
 *
 * @param outDir the folder to build into.
 * @param env further environment variables.
 * @returns whether it succeeded.
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

import {resolve} from 'node:path';
import type {Plugin} from '@docusaurus/types';

/**
 * Changes the bundle of the site so that it runs from a folder on a disk: the client starts with our own entry, scripts
 * derive the address of other scripts from their own, and the search engine runs in the page, not in a worker.
 *
 * `scripts/folder/` then rewrites the finished files.
 */
export default function folderPlugin(): Plugin {
  return {
    name: 'folder',
    configureWebpack(_, isServer, {currentBundler}) {
      const {NormalModuleReplacementPlugin} = currentBundler.instance;
      const inPage = resolve('src/folder/engineInPage.ts');
      const plugins = [new NormalModuleReplacementPlugin(/^\.\/startEngine\.ts$/, inPage)];
      return isServer
        ? {plugins}
        : {plugins, entry: './src/folder/clientEntry.tsx', output: {publicPath: 'auto'}};
    },
  };
}

import {resolve} from 'node:path';
import type {Plugin} from '@docusaurus/types';

/**
 * Builds the site so that it runs from a folder on a disk: the pages wake up by an entry of our own, the scripts learn
 * from their own address where the others lie, and search runs in the page. `scripts/folder/` does the rest with the
 * finished files.
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

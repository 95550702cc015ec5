import type {Plugin} from '@docusaurus/types';

/**
 * Builds the site so that it runs from a folder on a disk: the pages wake up by an entry of our own, and the scripts
 * learn from their own address where the others lie. `scripts/offline/` makes the rest of the finished files.
 */
export default function offlinePlugin(): Plugin {
  return {
    name: 'offline',
    configureWebpack: (_, isServer) =>
      isServer ? {} : {entry: './src/offline/clientEntry.tsx', output: {publicPath: 'auto'}},
  };
}

import {resolve} from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {replaceModule} from '../replaceModule.ts';

/** Has the client of Docusaurus find the route of a page in an index, in place of a walk through all routes. */
export default function routesPlugin(): Plugin {
  return {
    name: 'routes',
    configureWebpack: (_config, _isServer, {currentBundler}) => ({
      plugins: replaceModule(currentBundler.instance, {
        imported: /^react-router-config$/,
        ours: resolve('src/plugins/routes/routerConfig.tsx'),
        notReplaced:
          'the router was not replaced: src/plugins/routes/plugin.ts looks for react-router-config in the client of Docusaurus',
      }),
    }),
  };
}

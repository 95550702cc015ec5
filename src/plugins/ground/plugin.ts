import {resolve} from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {replaceModule} from '../replaceModule.ts';

/** The style sheet that theme-classic imports, also in its form for languages written from right to left. */
export const INFIMA = /[\\/]infima[\\/]dist[\\/]css[\\/]default[\\/]default(?:-rtl)?\.css$/;

/**
 * Replaces Infima by `src/css/ground.css`, which has what pages of this site use, with our colors and sizes in place.
 * A page takes its rules along, so each rule that none of them needs would cost every reader.
 */
export default function groundPlugin(): Plugin {
  return {
    name: 'ground',
    configureWebpack(_config, _isServer, {currentBundler}) {
      return {
        plugins: replaceModule(currentBundler.instance, {
          imported: INFIMA,
          ours: resolve('src/css/ground.css'),
          notReplaced:
            'Infima was not replaced by src/css/ground.css: nothing imports it by the name that src/plugins/ground/plugin.ts expects.',
        }),
      };
    },
  };
}

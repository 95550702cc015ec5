import {resolve} from 'node:path';
import type {Plugin} from '@docusaurus/types';

/**
 * Starts the controls that need no React where the application runs from the beginning: in `npm run dev`, and in the
 * folder. Pages of the built site have started them before, see `scripts/firstView/`.
 */
export default function firstViewPlugin(): Plugin {
  return {
    name: 'first-view',
    getClientModules: () => [resolve('src/firstView/inApplication.ts')],
  };
}

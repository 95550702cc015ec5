import {resolve} from 'node:path';
import type {Plugin} from '@docusaurus/types';

/**
 * What the first view of a page needs of the bundle; the rest is in `scripts/firstView/`.
 *
 * Starts the controls that need no React where the application runs from the beginning: in `npm run dev`, and in the
 * folder. Gives the classes of style sheets short names, which every page takes along.
 */
export default function firstViewPlugin(): Plugin {
  return {
    name: 'first-view',
    getClientModules: () => [resolve('src/firstView/inApplication.ts')],
    configureWebpack(config) {
      if (config.mode === 'production') shortenClasses(config.module?.rules);
      return {};
    },
  };
}

/** The names that Docusaurus gives to classes: the written name and four signs, enough to tell them apart. */
const USUAL_NAME = '[local]_[contenthash:base64:4]';

function shortenClasses(rules: unknown): void {
  const changed = JSON.stringify(rules).split(JSON.stringify(USUAL_NAME)).length - 1;
  if (changed === 0)
    throw new Error('Docusaurus names classes in another way than src/plugins/firstView expects');
  visit(rules);
}

function visit(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if ('localIdentName' in value && value.localIdentName === USUAL_NAME) {
    value.localIdentName = '[contenthash:base64:4]';
  }
  Object.values(value).forEach(visit);
}

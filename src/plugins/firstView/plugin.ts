import {resolve} from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {replaceModule} from '../replaceModule.ts';
import {classNames} from './classNames.ts';

/**
 * What the first view of a page needs of the bundle; the rest is in `scripts/firstView/`.
 *
 * Starts the controls that need no React where the application runs from the beginning: in `npm run dev`, and in the
 * folder. Gives the classes of style sheets short names, which every page takes along. Loads no page ahead whose link is merely in
 * sight.
 */
export default function firstViewPlugin(): Plugin {
  return {
    name: 'first-view',
    configurePostCss: (options) => ({
      ...options,
      // Nobody has put one there, and it would be looked for beside each style sheet, by 24 names in each folder above.
      config: false,
      plugins: options.plugins.filter((plugin: unknown) => !isImitation(plugin)),
    }),
    getClientModules: () => [resolve('src/firstView/inApplication.ts')],
    configureWebpack(config, isServer, {currentBundler}) {
      if (config.mode === 'production') shortenClasses(config.module?.rules);
      // The folder starts with an entry of its own, which loads nothing ahead.
      if (isServer || process.env.ATLAS_FOLDER === '1') return {};
      return {
        plugins: replaceModule(currentBundler.instance, {
          imported: /^\.\/docusaurus$/,
          ours: resolve('src/plugins/firstView/loadAhead.ts'),
          notReplaced:
            'what loads pages ahead was not replaced: src/plugins/firstView/plugin.ts looks for ./docusaurus in the client of Docusaurus',
        }),
      };
    },
  };
}

/** Whether a plugin of PostCSS imitates what browsers do not know: those of .browserslistrc know all that is written here. */
function isImitation(plugin: unknown): boolean {
  return Array.isArray(plugin) && /[\\/]postcss-preset-env[\\/]/.test(String(plugin[0]));
}

/** The names that Docusaurus gives to classes: the written name and four characters, enough to tell them apart. */
const USUAL_NAME = '[local]_[contenthash:base64:4]';

function shortenClasses(rules: unknown): void {
  const names = classNames(resolve('src'));
  const getLocalIdent = ({resourcePath}: {resourcePath: string}, _: string, name: string) =>
    names.get(resourcePath)?.get(name);
  const settings = settingsWithNames(rules);
  if (settings.length === 0)
    throw new Error('Docusaurus names classes in another way than src/plugins/firstView expects');
  // In style sheets of packages they have four characters.
  for (const each of settings) {
    Object.assign(each, {localIdentName: '[contenthash:base64:4]', getLocalIdent});
  }
}

/** The settings in the rules of the bundler that say how classes are named. */
function settingsWithNames(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('localIdentName' in value && value.localIdentName === USUAL_NAME) return [value];
  return Object.values(value).flatMap(settingsWithNames);
}

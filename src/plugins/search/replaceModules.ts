import {resolve} from 'node:path';
import {replaceModule, type Bundler, type BundlerPlugin} from '../replaceModule.ts';

/**
 * Modules of search-local 0.55, by the names under which its others import them: how its bar asks for results, and how
 * it draws one result or none.
 */
export const REPLACED = ['searchByWorker', 'SuggestionTemplate', 'EmptyTemplate'] as const;

const OURS = 'src/search/bar';

/**
 * Replaces modules of search-local with ours of the same names. Without them, its bar would not understand our index.
 *
 * @param folder holds our modules
 */
export function replaceModules(bundler: Bundler, folder = OURS): BundlerPlugin[] {
  return REPLACED.flatMap((name) =>
    replaceModule(bundler, {
      imported: new RegExp(`^\\.{1,2}/${name}$`),
      ours: resolve(folder, `${name}.ts`),
      notReplaced: notReplaced(name, folder),
    }),
  );
}

/** Replaces the style sheets of the bar and of the ring that it turns while it loads by one with fewer rules. */
export function replaceStyles(bundler: Bundler): BundlerPlugin[] {
  return replaceModule(bundler, {
    imported: /^\.\/(?:SearchBar|LoadingRing)\.module\.css$/,
    ours: resolve(OURS, 'SearchBar.module.css'),
    notReplaced: notReplaced('SearchBar.module.css', OURS),
  });
}

function notReplaced(name: string, folder: string): string {
  const file = name.includes('.') ? name : `${name}.ts`;
  const expected =
    'nothing imports it by the name that src/plugins/search/replaceModules.ts expects.';
  return `The module ${name} of @easyops-cn/docusaurus-search-local was not replaced by ${folder}/${file}: ${expected}`;
}

import {resolve} from 'node:path';
import type {ConfigureWebpackUtils} from '@docusaurus/types';

/** Webpack, or Rspack by the types of Webpack. */
export type Bundler = ConfigureWebpackUtils['currentBundler']['instance'];

type BundlerPlugin = Pick<InstanceType<Bundler['NormalModuleReplacementPlugin']>, 'apply'>;

/**
 * Modules of search-local 0.55, by the names under which its others import them: how its bar asks for results, and how
 * it draws one result or none.
 */
export const REPLACED = ['searchByWorker', 'SuggestionTemplate', 'EmptyTemplate'] as const;

const OURS = 'src/search/bar';

/**
 * Replaces modules of search-local with ours of the same names.
 *
 * Adds an error to the bundle for each module that was not replaced. Without it, a version of search-local that arranges
 * its modules in another way would build, and its bar would not understand our index.
 *
 * @param folder holds our modules
 */
export function replaceModules(bundler: Bundler, folder = OURS): BundlerPlugin[] {
  const replacementOf = (name: string) => resolve(folder, `${name}.ts`);
  const replacements = REPLACED.map((name) => {
    const imported = new RegExp(`^\\.{1,2}/${name}$`);
    return new bundler.NormalModuleReplacementPlugin(imported, replacementOf(name));
  });
  const check: BundlerPlugin = {
    apply({hooks}) {
      hooks.thisCompilation.tap('replaceModules', (compilation) => {
        compilation.hooks.finishModules.tap('replaceModules', (modules) => {
          const files = new Set([...modules].map((module) => module.nameForCondition()));
          const missing = REPLACED.filter((name) => !files.has(replacementOf(name)));
          compilation.errors.push(
            ...missing.map((name) => new bundler.WebpackError(notReplaced(name, folder))),
          );
        });
      });
    },
  };
  return [...replacements, check];
}

function notReplaced(name: string, folder: string): string {
  const expected =
    'nothing imports it by the name that src/plugins/search/replaceModules.ts expects.';
  return `The module ${name} of @easyops-cn/docusaurus-search-local was not replaced by ${folder}/${name}.ts: ${expected}`;
}

import type {ConfigureWebpackUtils} from '@docusaurus/types';
import {oncePer} from '../knowledge/oncePer.ts';

/** Webpack, or Rspack by the types of Webpack. */
export type Bundler = ConfigureWebpackUtils['currentBundler']['instance'];

export type BundlerPlugin = Pick<InstanceType<Bundler['NormalModuleReplacementPlugin']>, 'apply'>;

export interface Replacement {
  /** What other modules import: matches the request as it is written there. */
  readonly imported: RegExp;
  /** Absolute path of the module that takes its place. */
  readonly ours: string;
  /** One line for whoever updates the package of the replaced module. */
  readonly notReplaced: string;
}

/**
 * Replaces a module of a package with one of ours.
 *
 * Adds an error to the bundle if nothing imports it. Without it, a version of the package that arranges its modules in
 * another way would build, and ours would be missing.
 */
export function replaceModule(
  bundler: Bundler,
  {imported, ours, notReplaced}: Replacement,
): BundlerPlugin[] {
  const check: BundlerPlugin = {
    apply({hooks}) {
      hooks.thisCompilation.tap('replaceModule', (compilation) => {
        compilation.hooks.finishModules.tap('replaceModule', (modules) => {
          if (!namesOf(modules).has(ours))
            compilation.errors.push(new bundler.WebpackError(notReplaced));
        });
      });
    },
  };
  return [new bundler.NormalModuleReplacementPlugin(imported, ours), check];
}

/** The files of all modules of a bundle. Each module that is looked at comes out of Rspack, which takes its time. */
const namesOf = oncePer(
  (modules: Iterable<{nameForCondition(): string | null}>): ReadonlySet<string | null> =>
    new Set([...modules].map((module) => module.nameForCondition())),
);

import type {ConfigureWebpackUtils} from '@docusaurus/types';

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
          const isThere = [...modules].some((module) => module.nameForCondition() === ours);
          if (!isThere) compilation.errors.push(new bundler.WebpackError(notReplaced));
        });
      });
    },
  };
  return [new bundler.NormalModuleReplacementPlugin(imported, ours), check];
}

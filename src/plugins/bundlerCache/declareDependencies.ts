import type {Bundler, BundlerPlugin} from '../replaceModule.ts';

const NAME = 'declareDependencies';

/** Tells the bundler of further files from which a module is made: if one of them changes, it is made again. */
export function declareDependencies(
  bundler: Bundler,
  dependenciesOf: (file: string) => readonly string[],
): BundlerPlugin {
  return {
    apply({hooks}) {
      hooks.compilation.tap(NAME, (compilation) => {
        bundler.NormalModule.getCompilationHooks(compilation).loader.tap(NAME, (context) => {
          const {resourcePath, addDependency} = context as LoaderContext;
          for (const file of dependenciesOf(resourcePath)) addDependency(file);
        });
      });
    },
  };
}

/** What loaders are given, as far as it is used here. */
interface LoaderContext {
  readonly resourcePath: string;
  readonly addDependency: (file: string) => void;
}

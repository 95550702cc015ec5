import type {Bundler, BundlerPlugin} from '../replaceModule.ts';

const NAME = 'emitFiles';

/** Adds finished files to those that the bundler writes, or serves while somebody edits. @param filesNow texts by paths */
export function emitFiles(
  {Compilation, sources}: Bundler,
  filesNow: () => ReadonlyMap<string, string>,
): BundlerPlugin {
  return {
    apply({hooks}) {
      hooks.thisCompilation.tap(NAME, (compilation) => {
        const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tap({name: NAME, stage}, () => {
          for (const [path, text] of filesNow())
            // What is marked so, the minimizer leaves as it is.
            compilation.emitAsset(path, new sources.RawSource(text), {minimized: true});
        });
      });
    },
  };
}

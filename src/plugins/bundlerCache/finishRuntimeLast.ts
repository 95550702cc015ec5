import {createHash} from 'node:crypto';
import {getSwcJsMinimizerOptions, rspack} from '@docusaurus/faster';
import type {Bundler, BundlerPlugin} from '../replaceModule.ts';

const NAME = 'finishRuntimeLast';

const RUNTIME = /^(.*\/runtime~main\.)[\da-f]+(\.js)$/;

/**
 * Minifies the script that loads the others when their names are final, and names it by its content.
 *
 * The bundler minifies it while it contains preliminary names, which differ between a run with a cache and one without,
 * and its own name is made of them: the same pages would not make the same bytes.
 */
export function finishRuntimeLast({Compilation, sources}: Bundler): BundlerPlugin {
  return {
    apply({hooks}) {
      hooks.thisCompilation.tap(NAME, (compilation) => {
        const {processAssets} = compilation.hooks;
        const before = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE - 1;
        processAssets.tap({name: NAME, stage: before}, (assets) => {
          // What is marked so, the minimizer leaves as it is.
          for (const name of Object.keys(assets).filter((each) => RUNTIME.test(each)))
            compilation.updateAsset(name, (source) => source, {minimized: true});
        });
        const after = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_HASH + 1;
        processAssets.tapPromise({name: NAME, stage: after}, async (assets) => {
          for (const [name, source] of Object.entries(assets)) {
            const [, head, tail] = RUNTIME.exec(name) ?? [];
            if (head === undefined || tail === undefined) continue;
            const {code} = await rspack.experiments.swc.minify(
              source.source().toString(),
              getSwcJsMinimizerOptions(),
            );
            const hash = createHash('sha256').update(code).digest('hex');
            compilation.updateAsset(name, new sources.RawSource(code));
            compilation.renameAsset(name, head + hash.slice(0, 8) + tail);
          }
        });
      });
    },
  };
}

import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import searchLocal, {
  validateOptions,
} from '@easyops-cn/docusaurus-search-local/dist/server/server/index.js';
import {currentKnowledge} from '../knowledge/current.ts';
import {crawl} from './crawl.ts';
import {makeSearchIndex} from './makeSearchIndex.ts';
import {replaceModules, replaceStyles} from './replaceModules.ts';
import {readSearchWords, WORD_FILES} from './searchWords.ts';
import {readWordVectors} from './wordVectors.ts';

/**
 * Wraps search-local: its index becomes one that also has names, kinds, categories and tags, and its search bar asks our
 * engine in `src/search/`.
 *
 * Of its build step, only the reading of the built pages is needed.
 */
export default function searchPlugin(context: LoadContext, options: unknown): Plugin {
  const plugin = searchLocal(context, options);
  return {
    ...plugin,
    async postBuild(props) {
      const pages = await crawl(context, options, props);
      const index = makeSearchIndex(
        await currentKnowledge(),
        pages,
        await readSearchWords(),
        await readWordVectors(),
      );
      await writeFile(join(props.outDir, await indexName(context)), JSON.stringify(index));
    },
    configureWebpack(config, isServer, utils, content) {
      return {
        ...plugin.configureWebpack?.(config, isServer, utils, content),
        plugins: [
          ...replaceModules(utils.currentBundler.instance),
          ...replaceStyles(utils.currentBundler.instance),
        ],
      };
    },
    getPathsToWatch: () => [...(plugin.getPathsToWatch?.() ?? []), ...WORD_FILES],
  };
}

searchPlugin.validateOptions = validateOptions;

/** The name by which browsers will ask for the index, from the module that search-local made for them. */
async function indexName({generatedFilesDir}: LoadContext): Promise<string> {
  const folder = join(generatedFilesDir, '@easyops-cn/docusaurus-search-local/default');
  const constants = await readFile(join(folder, 'generated-constants.js'), 'utf8');
  const [, url] = /searchIndexUrl = "([^"?]+)/.exec(constants) ?? [];
  if (url === undefined) throw new Error(`search-local names no index in ${folder}`);
  return url.replace('{dir}', '');
}

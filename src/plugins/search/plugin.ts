import {readFile, writeFile} from 'node:fs/promises';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {PluginOptions} from '@easyops-cn/docusaurus-search-local';
import searchLocal from '@easyops-cn/docusaurus-search-local/dist/server/server/index.js';
import {findIndexFile} from '../../search/indexFile.ts';
import {currentKnowledge} from '../knowledge/current.ts';
import {readCrawledPages} from './crawled.ts';
import {makeSearchIndex} from './makeSearchIndex.ts';
import {replaceModules, replaceStyles} from './replaceModules.ts';
import {readSearchWords, SEARCH_WORDS} from './searchWords.ts';

export {validateOptions} from '@easyops-cn/docusaurus-search-local/dist/server/server/index.js';

/**
 * Wraps search-local: its index becomes one that also has names, kinds, categories and tags, and its search bar asks our
 * engine in `src/search/`.
 *
 * Search-local reads the built pages, which is what its build step is needed for; the lunr index that it makes of them at
 * the same time is thrown away.
 */
export default function searchPlugin(context: LoadContext, options: PluginOptions): Plugin {
  const plugin = searchLocal(context, options);
  return {
    ...plugin,
    async postBuild(props) {
      await plugin.postBuild?.(props);
      const file = findIndexFile(props.outDir);
      if (file === undefined) throw new Error(`search-local wrote no index into ${props.outDir}`);
      const pages = readCrawledPages(await readFile(file, 'utf8'), props.baseUrl);
      const index = makeSearchIndex(await currentKnowledge(), pages, await readSearchWords());
      await writeFile(file, JSON.stringify(index));
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
    getPathsToWatch: () => [...(plugin.getPathsToWatch?.() ?? []), SEARCH_WORDS],
  };
}

import {readFile} from 'node:fs/promises';
import type {LoadContext, Props} from '@docusaurus/types';
import {processDocInfos} from '@easyops-cn/docusaurus-search-local/dist/server/server/utils/processDocInfos.js';
import {processPluginOptions} from '@easyops-cn/docusaurus-search-local/dist/server/server/utils/processPluginOptions.js';
import {readBuilt, type CrawledPage} from './crawled.ts';

/**
 * Reads the built pages as search-local does, without the index that it would make of them.
 *
 * @param options those of the plugin
 */
export async function crawl(
  context: LoadContext,
  options: unknown,
  props: Props,
): Promise<readonly CrawledPage[]> {
  const config = processPluginOptions(options, context);
  const pages: CrawledPage[] = [];
  for (const {paths} of processDocInfos(props, config)) {
    // One by one, so that the trees of all pages are never in memory at once.
    for (const {filePath, url, type} of paths) {
      const html = await readFile(filePath, 'utf8');
      const permalink = `/${url.slice(props.baseUrl.length)}`;
      const page = readBuilt(html, {permalink, type, ignored: config.ignoreCssSelectors ?? []});
      if (page) pages.push(page);
    }
  }
  return pages;
}

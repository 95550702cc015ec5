/** The plugin itself; the package has types only for its options. */
declare module '@easyops-cn/docusaurus-search-local/dist/server/server/index.js' {
  import type {LoadContext, Plugin, PluginModule} from '@docusaurus/types';

  export default function searchLocal(context: LoadContext, options: unknown): Plugin;
  export const validateOptions: PluginModule['validateOptions'];
}

/** Completes the options of the plugin. */
declare module '@easyops-cn/docusaurus-search-local/dist/server/server/utils/processPluginOptions.js' {
  import type {LoadContext} from '@docusaurus/types';
  import type {Config} from '@easyops-cn/docusaurus-search-local/dist/server/server/utils/scanDocuments.js';

  export function processPluginOptions(options: unknown, context: LoadContext): Config;
}

/** Lists the pages to crawl. */
declare module '@easyops-cn/docusaurus-search-local/dist/server/server/utils/processDocInfos.js' {
  import type {Props} from '@docusaurus/types';
  import type {
    Config,
    PageFile,
  } from '@easyops-cn/docusaurus-search-local/dist/server/server/utils/scanDocuments.js';

  /** @returns for each version of the docs, the pages to crawl. */
  export function processDocInfos(
    props: Props,
    config: Config,
  ): readonly {readonly paths: readonly PageFile[]}[];
}

/** Crawls pages. */
declare module '@easyops-cn/docusaurus-search-local/dist/server/server/utils/scanDocuments.js' {
  type Crawled = import('./crawled.ts').CrawledLists;

  /** Known only to the package. */
  export interface Config {
    readonly '': never;
  }

  /** A built page: its file, its address, and its kind. */
  export interface PageFile {
    readonly filePath: string;
    readonly url: string;
    readonly type: string;
  }

  export function scanDocuments(pages: readonly PageFile[], config: Config): Promise<Crawled>;
}

/** Written by the plugin for the browser while the site is built. */
declare module '@generated/@easyops-cn/docusaurus-search-local/default/generated-constants.js' {
  /** Name of the index file within the site, with `{dir}` for a search context. */
  export const searchIndexUrl: string;
}

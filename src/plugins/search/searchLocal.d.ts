/** The plugin itself; the package has types only for its options. */
declare module '@easyops-cn/docusaurus-search-local/dist/server/server/index.js' {
  import type {LoadContext, Plugin, PluginModule} from '@docusaurus/types';

  export default function searchLocal(context: LoadContext, options: unknown): Plugin;
  export const validateOptions: PluginModule['validateOptions'];
}

/** Completes the options of the plugin. */
declare module '@easyops-cn/docusaurus-search-local/dist/server/server/utils/processPluginOptions.js' {
  import type {LoadContext} from '@docusaurus/types';

  export interface Config {
    readonly ignoreCssSelectors?: readonly string[];
  }

  export function processPluginOptions(options: unknown, context: LoadContext): Config;
}

/** Lists the pages to crawl. */
declare module '@easyops-cn/docusaurus-search-local/dist/server/server/utils/processDocInfos.js' {
  import type {Props} from '@docusaurus/types';
  import type {Config} from '@easyops-cn/docusaurus-search-local/dist/server/server/utils/processPluginOptions.js';

  /** A built page: its file, its address, and its kind. */
  interface PageFile {
    readonly filePath: string;
    readonly url: string;
    readonly type: string;
  }

  /** @returns for each version of the docs, the pages to crawl. */
  export function processDocInfos(
    props: Props,
    config: Config,
  ): readonly {readonly paths: readonly PageFile[]}[];
}

/** Reads a page of the docs or the blog, section by section. */
declare module '@easyops-cn/docusaurus-search-local/dist/server/server/utils/parseDocument.js' {
  import type {CheerioAPI} from 'cheerio';

  interface Section {
    readonly title: string;
    /** The hash of the heading, with `#`; empty for the top of the page. */
    readonly hash: string;
    readonly content: string;
  }

  export interface ParsedPage {
    readonly pageTitle: string;
    readonly description: string;
    readonly sections: readonly Section[];
  }

  export function parseDocument($: CheerioAPI): ParsedPage;
}

/** Reads any other page as one section. */
declare module '@easyops-cn/docusaurus-search-local/dist/server/server/utils/parsePage.js' {
  import type {CheerioAPI} from 'cheerio';
  import type {ParsedPage} from '@easyops-cn/docusaurus-search-local/dist/server/server/utils/parseDocument.js';

  export function parsePage($: CheerioAPI, url: string): ParsedPage;
}

/** Written by the plugin for the browser while the site is built. */
declare module '@generated/@easyops-cn/docusaurus-search-local/default/generated-constants.js' {
  /** Name of the index file within the site, with `{dir}` for a search context. */
  export const searchIndexUrl: string;
}

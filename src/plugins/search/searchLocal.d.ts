/** The plugin itself; the package has types only for its options. */
declare module '@easyops-cn/docusaurus-search-local/dist/server/server/index.js' {
  import type {LoadContext, Plugin, PluginModule} from '@docusaurus/types';
  import type {PluginOptions} from '@easyops-cn/docusaurus-search-local';

  export default function searchLocal(context: LoadContext, options: PluginOptions): Plugin;
  export const validateOptions: PluginModule['validateOptions'];
}

/** Written by the plugin for the browser while the site is built. */
declare module '@generated/@easyops-cn/docusaurus-search-local/default/generated-constants.js' {
  /** Name of the index file within the site, with `{dir}` for a search context. */
  export const searchIndexUrl: string;
}

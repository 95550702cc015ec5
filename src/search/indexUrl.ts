import {searchIndexUrl} from '@generated/@easyops-cn/docusaurus-search-local/default/generated-constants.js';

/** The address of the index on this host. */
export function indexUrl(baseUrl: string): string {
  return baseUrl + searchIndexUrl.replace('{dir}', '');
}

import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {KnowledgeBase} from '../../src/knowledge/model.ts';
import {formerAddresses} from '../../src/knowledge/redirects.ts';
import {headersFile} from './headers.ts';
import {nginxExample} from './nginx.ts';

/** The example for nginx, in the folder of the site, which does not serve it. */
export const NGINX = '.nginx.conf';

/**
 * Writes what hosts read beside the site: `_headers`, and an example for nginx.
 *
 * @param outDir folder of the built site
 * @param baseUrl path of the site on its host, with both slashes
 */
export async function writeHosting(
  outDir: string,
  baseUrl: string,
  knowledge: KnowledgeBase,
): Promise<void> {
  const below = (path: string) => baseUrl + path.slice(1);
  const redirects = formerAddresses(knowledge).map(({from, to}) => ({
    from: below(from),
    to: below(to),
  }));
  await writeFile(join(outDir, '_headers'), headersFile(baseUrl));
  const example = nginxExample({redirects, baseUrl, port: 8080, root: '/srv/atlas'});
  await writeFile(join(outDir, NGINX), example);
}

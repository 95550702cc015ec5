import {CacheExpiration} from 'workbox-expiration/CacheExpiration.js';

/**
 * Where the site is stored in this browser:
 *
 * - `shell`: what opens in place of a page that is not stored. It is there as long as anything is to be stored.
 * - `read`: the pages that were read, with their pictures, as they were last seen.
 * - `assets`: scripts, styles and type that these pages used. The name of such a file holds a hash of its content.
 * - `whole`: all files of one version, if the reader asked for them, and their list.
 */
type Store = 'shell' | 'read' | 'assets' | 'whole';

const STORES: readonly Store[] = ['shell', 'read', 'assets', 'whole'];

/** How many of the last used entries stay. */
export const LIMITS = {read: 200, assets: 300} as const;

/**
 * The name of a cache.
 *
 * @param scope the address of the site. Its caches end with it, because another site on the same host sees them too.
 */
export function cacheName(store: Store, scope: string): string {
  return `atlas-${store}-${scope}`;
}

/** Keeps a file of an earlier version for pages that are still open, among those that the least used give way to. */
export async function keepOlder(key: string, answer: Response, scope: string): Promise<void> {
  const name = cacheName('assets', scope);
  const expiration = new CacheExpiration(name, {maxEntries: LIMITS.assets});
  await (await caches.open(name)).put(key, answer);
  await expiration.updateTimestamp(key);
}

/** Deletes all that is stored for the site, with the record of when it was used. */
export async function deleteStores(scope: string): Promise<void> {
  for (const store of STORES) {
    const name = cacheName(store, scope);
    await caches.delete(name);
    if (store in LIMITS) await new CacheExpiration(name, {maxEntries: 1}).delete();
  }
}

/** A page that opens without a network because it was read. */
export interface PageRead {
  readonly address: string;
  readonly title: string;
}

/** The pages that are stored because they were read, by their titles. */
export async function pagesRead(scope: string): Promise<readonly PageRead[]> {
  const name = cacheName('read', scope);
  if (!(await caches.has(name))) return [];
  const cache = await caches.open(name);
  const pages = (await cache.keys()).map(async (request) => {
    const answer = await cache.match(request);
    if (!answer?.headers.get('content-type')?.startsWith('text/html')) return [];
    // Not the whole page: its rules would have to keep to the policy of this one.
    const [element = ''] = /<title[^>]*>[^<]*<\/title>/.exec(await answer.text()) ?? [];
    const {title} = new DOMParser().parseFromString(element, 'text/html');
    return [{address: request.url, title: title.replace(/ \| [^|]*$/, '')}];
  });
  return (await Promise.all(pages)).flat().sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** How many files are stored for the site, and their bytes. */
export async function measureStores(scope: string): Promise<{files: number; bytes: number}> {
  let [files, bytes] = [0, 0];
  for (const store of STORES) {
    const name = cacheName(store, scope);
    if (!(await caches.has(name))) continue;
    for (const answer of await (await caches.open(name)).matchAll()) {
      files += 1;
      bytes += (await answer.blob()).size;
    }
  }
  return {files, bytes};
}

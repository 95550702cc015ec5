import type {SiteSize} from './siteSize.ts';

/**
 * Counts the files that the service worker keeps for the site, and their bytes.
 *
 * @param scope the address of the site. Workbox ends the names of its caches with it.
 */
export async function measureInstalled(scope: string): Promise<SiteSize> {
  const sizes = await Promise.all((await cachesOf(scope)).map(sizesOf));
  const all = sizes.flat();
  return {files: all.length, bytes: all.reduce((sum, size) => sum + size, 0)};
}

/** Deletes the caches of the site. Those of another site on the same host stay. */
export async function deleteInstalled(scope: string): Promise<void> {
  await Promise.all((await cachesOf(scope)).map((name) => caches.delete(name)));
}

async function cachesOf(scope: string): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.endsWith(`-${scope}`));
}

async function sizesOf(name: string): Promise<readonly number[]> {
  const answers = await (await caches.open(name)).matchAll();
  return Promise.all(answers.map(async (answer) => (await answer.blob()).size));
}

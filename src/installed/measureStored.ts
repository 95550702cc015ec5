import type {WholeSite} from './wholeSite.ts';

/**
 * Counts the files in the stores of the site, and the bytes that they hold.
 *
 * @param scope the address of the site, with which the names of its stores end.
 */
export async function measureStored(scope: string): Promise<WholeSite> {
  const sizes = await Promise.all((await storesOf(scope)).map(sizesOf));
  const all = sizes.flat();
  return {files: all.length, bytes: all.reduce((sum, size) => sum + size, 0)};
}

/** Deletes the stores of the site, and none of another site on the same host. */
export async function deleteStored(scope: string): Promise<void> {
  await Promise.all((await storesOf(scope)).map((name) => caches.delete(name)));
}

async function storesOf(scope: string): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.endsWith(`-${scope}`));
}

async function sizesOf(name: string): Promise<readonly number[]> {
  const answers = await (await caches.open(name)).matchAll();
  return Promise.all(answers.map(async (answer) => (await answer.blob()).size));
}

import {deleteStores} from './caches.ts';
import {savesData} from './savesData.ts';
import type {WholeSite} from './siteFiles.ts';
import {CHOICE, startWorker} from './startStore.ts';
import {countPartial, deleteWhole, fetchList, isFull, savedSite, saveWhole} from './wholeSite.ts';

/** How far the whole site has come. */
export interface Progress {
  readonly files: number;
  readonly ofFiles: number;
  readonly bytes: number;
  readonly ofBytes: number;
}

/** Why saving stopped: no network or another version meanwhile, no space, or the page was left. */
export type Stop = 'fault' | 'full' | 'left';

/**
 * What this browser stores of the site.
 *
 * - `unknown`: not looked up yet.
 * - `refused`: the browser lets the site store nothing.
 * - `nothing`: the reader wants nothing stored, or has told the browser to save data.
 * - `read`: what is read.
 * - `saving`, `stopped`: the whole site, of which a part has come.
 * - `whole`: the whole site, in one version.
 */
export type Stored =
  | {readonly level: 'unknown' | 'refused' | 'nothing' | 'read'}
  | {readonly level: 'saving'; readonly progress: Progress | undefined}
  | {readonly level: 'stopped'; readonly stop: Stop}
  | {readonly level: 'whole'; readonly site: WholeSite};

const listeners = new Set<() => void>();
let stored: Stored = {level: 'unknown'};
let saving: AbortController | undefined;

export function storedNow(): Stored {
  return stored;
}

/** @returns a function that ends the subscription. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/**
 * Finds out what is stored.
 *
 * @param baseUrl the path of the site on its host, with both slashes; the same for all functions of this module
 */
export async function lookUp(baseUrl: string): Promise<void> {
  await orRefused(async () => {
    const found = await findStored(baseUrl);
    // What stopped the saving is more than can be found.
    const isKnown = found.level === 'stopped' && stored.level === 'stopped';
    if (!saving && !isKnown) publish(found);
  });
}

async function findStored(baseUrl: string): Promise<Stored> {
  const scope = scopeOf(baseUrl);
  const site = await savedSite(scope);
  const registration = await navigator.serviceWorker.getRegistration(scope);
  if (localStorage.getItem(CHOICE) === 'no') return {level: 'nothing'};
  if (site) return {level: 'whole', site};
  if ((await countPartial(scope)) > 0) return {level: 'stopped', stop: 'left'};
  if (registration?.scope !== scope && savesData()) return {level: 'nothing'};
  // Does nothing if it is registered. Where the browser refuses, it says so here.
  await startWorker(baseUrl);
  return {level: 'read'};
}

/** Stores the whole site, because the reader asked for it. What has come already is not downloaded again. */
export async function saveSite(baseUrl: string): Promise<void> {
  if (saving) return;
  const own = new AbortController();
  saving = own;
  publish({level: 'saving', progress: undefined});
  let stop: Stop | undefined;
  try {
    const scope = scopeOf(baseUrl);
    await startAgain(baseUrl);
    // Asks the browser not to delete the files when storage runs low; it may refuse.
    void navigator.storage?.persist?.().catch(() => false);
    const site = await fetchList(scope, {signal: own.signal});
    await saveWhole(site, scope, {signal: own.signal, onSaved: progressOf(site, own)});
  } catch (error) {
    stop = isFull(error) ? 'full' : 'fault';
  }
  if (saving !== own) return;
  saving = undefined;
  if (stop) publish({level: 'stopped', stop});
  else await lookUp(baseUrl);
}

/** Stops the saving, and deletes what has come, unless it belongs to a version that was saved before. */
export async function stopSaving(baseUrl: string): Promise<void> {
  abortSaving();
  await orRefused(async () => {
    const scope = scopeOf(baseUrl);
    if (!(await savedSite(scope))) await deleteWhole(scope);
  });
  await lookUp(baseUrl);
}

/** Deletes the whole site. What was read stays. */
export async function removeSite(baseUrl: string): Promise<void> {
  await orRefused(() => deleteWhole(scopeOf(baseUrl)));
  await lookUp(baseUrl);
}

/** Deletes all that is stored. Nothing is stored again until the reader asks for it. */
export async function storeNothing(baseUrl: string): Promise<void> {
  abortSaving();
  await orRefused(async () => {
    const scope = scopeOf(baseUrl);
    localStorage.setItem(CHOICE, 'no');
    const registration = await navigator.serviceWorker.getRegistration(scope);
    // Without one of its own, the browser returns that of another site at the root of the same host.
    if (registration?.scope === scope) await registration.unregister();
    await deleteStores(scope);
    publish({level: 'nothing'});
  });
}

/** Stores what is read from now on. */
export async function storeWhatIsRead(baseUrl: string): Promise<void> {
  await orRefused(async () => {
    await startAgain(baseUrl);
    publish({level: 'read'});
  });
}

function abortSaving(): void {
  saving?.abort();
  saving = undefined;
}

/** A browser may refuse at any time: its reader can block the data of the site while a page is open. */
async function orRefused(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch {
    publish({level: 'refused'});
  }
}

/**
 * Starts the worker where the reader may have wanted nothing stored before. One that another tab still has comes back as
 * it is, without having been installed, and is told to store again.
 */
async function startAgain(baseUrl: string): Promise<void> {
  localStorage.removeItem(CHOICE);
  await startWorker(baseUrl);
  void navigator.serviceWorker.ready.then(({active}) => active?.postMessage({type: 'STORE'}));
}

function scopeOf(baseUrl: string): string {
  return new URL(baseUrl, location.href).href;
}

function publish(next: Stored): void {
  stored = next;
  listeners.forEach((listener) => listener());
}

/** Counts what has come, and publishes it. */
function progressOf(
  {files}: WholeSite,
  own: AbortController,
): (file: {readonly bytes: number}) => void {
  const ofBytes = files.reduce((sum, {bytes}) => sum + bytes, 0);
  let progress: Progress = {files: 0, ofFiles: files.length, bytes: 0, ofBytes};
  return ({bytes}) => {
    progress = {...progress, files: progress.files + 1, bytes: progress.bytes + bytes};
    if (saving === own) publish({level: 'saving', progress});
  };
}

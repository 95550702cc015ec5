import {savesData} from './savesData.ts';

/** Where the browser remembers that the reader wants nothing stored: as `no`. Renaming it would forget that. */
export const CHOICE = 'atlas-stored';

/** Signs that somebody reads. */
const FIRST_USES = ['pointerdown', 'pointermove', 'keydown', 'scroll'];

/**
 * Starts the worker that stores what is read, at the first sign that somebody reads, unless that reader wants nothing
 * stored or has told the browser to save data: the worker fetches more than a page weighs. After an installation as an app it leads to what can be stored.
 *
 * Every page calls this, once. It loads nothing else and never throws.
 *
 * @param baseUrl the path of the site on its host, with both slashes
 */
export function startStore(baseUrl: string): void {
  addEventListener('appinstalled', () => location.assign(`${baseUrl}offline#in-this-browser`));
  try {
    if (localStorage.getItem(CHOICE) === 'no' || savesData()) return;
    const used = new AbortController();
    const start = () => {
      used.abort();
      void startWorker(baseUrl).catch(() => undefined);
    };
    for (const type of FIRST_USES) addEventListener(type, start, {signal: used.signal});
  } catch {
    // The browser lets the site store nothing; /offline says so.
  }
}

/**
 * Registers the worker.
 *
 * @throws if the browser refuses
 */
export async function startWorker(baseUrl: string): Promise<void> {
  const {serviceWorker} = navigator;
  await serviceWorker.register(`${baseUrl}sw.js`);
  if (!serviceWorker.controller) void tellLoaded(serviceWorker);
}

/** Tells a worker that is there for the first time what the page has loaded before. */
async function tellLoaded(serviceWorker: ServiceWorkerContainer): Promise<void> {
  const {active} = await serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({name}) => name);
  // The browser has them, so nothing is downloaded again.
  const urlsToCache = [location.href, ...loaded].map((url) => [url, {cache: 'force-cache'}]);
  active?.postMessage({type: 'CACHE_URLS', payload: {urlsToCache}});
}

import {savesData} from './savesData.ts';

/** Where the browser remembers that the reader wants nothing stored: as `no`. Renaming it would forget that. */
export const CHOICE = 'atlas-stored';

/**
 * Starts the worker that stores what is read, unless the reader wants nothing stored or has told the browser to save data. After an installation as an app it leads to what can be stored.
 *
 * Every page calls this, once. It loads nothing else and never throws.
 *
 * @param baseUrl the path of the site on its host, with both slashes
 */
export function startStore(baseUrl: string): void {
  addEventListener('appinstalled', () => location.assign(`${baseUrl}offline#in-this-browser`));
  try {
    if (localStorage.getItem(CHOICE) === 'no' || savesData()) return;
    void startWorker(baseUrl).catch(() => undefined);
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

/** Tells a worker that is there for the first time what the page loads without it. */
async function tellLoaded(serviceWorker: ServiceWorkerContainer): Promise<void> {
  const {active} = await serviceWorker.ready;
  const tell = (urls: readonly string[]) => {
    // The browser has them, so nothing is downloaded again.
    const urlsToCache = urls.map((url) => [url, {cache: 'force-cache'}]);
    active?.postMessage({type: 'CACHE_URLS', payload: {urlsToCache}});
  };
  tell([location.href]);
  // Also what was on its way when the worker came.
  new PerformanceObserver((list) => {
    tell(list.getEntries().flatMap((entry) => (isFromWorker(entry) ? [] : [entry.name])));
  }).observe({type: 'resource', buffered: true});
}

function isFromWorker(entry: PerformanceEntry): boolean {
  return entry instanceof PerformanceResourceTiming && entry.workerStart > 0;
}

import {startStore} from '../installed/startStore.ts';
import {startPrefetch} from './prefetch.ts';
import {startWhileReading} from './whileReading.ts';

/*
 * Runs once somebody reads: the loader adds it at the first sign of a reader. `scripts/firstView/` bundles it, and writes
 * this in: the path of the site on its host, with both slashes.
 */
declare const BASE_URL: string;

startWhileReading();
startPrefetch();
startStore(BASE_URL);
linkManifest(BASE_URL);

/** Lets the browser install the site as an app. It fetches manifest and icon at once, which first views do without. */
function linkManifest(baseUrl: string): void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = `${baseUrl}manifest.webmanifest`;
  document.head.append(link);
}

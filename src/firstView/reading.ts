import {startStore} from '../installed/startStore.ts';
import {addLink} from './addLink.ts';
import {loadApplicationOnUse, type Application} from './application.ts';
import {startCopyingCode} from './copyCode.ts';
import {loadPaper} from './paper.ts';
import {startPrefetch} from './prefetch.ts';
import {noteTypedText} from './typedText.ts';
import {startWhileReading} from './whileReading.ts';

/*
 * Runs once somebody reads: the loader adds it at the first sign of a reader. `scripts/firstView/` bundles it, and writes
 * these in.
 */
declare const APPLICATION: Application;
/** Path of the site on its host, with both slashes. */
declare const BASE_URL: string;
/** Address of the rules for paper. */
declare const PAPER: string;

startWhileReading();
startCopyingCode();
noteTypedText();
loadApplicationOnUse(APPLICATION);
startPrefetch();
// Before the store is asked to keep what is there.
loadPaper(PAPER);
startStore(BASE_URL);
linkForInstallation(BASE_URL);

/** Lets the browser install the site as an app. It fetches manifest and icons at once, which first views do without. */
function linkForInstallation(baseUrl: string): void {
  addLink({rel: 'manifest', href: `${baseUrl}manifest.webmanifest`});
  addLink({rel: 'apple-touch-icon', href: `${baseUrl}img/icons/apple-touch.png`});
}

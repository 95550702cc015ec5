import {addScript} from './addScript.ts';
import {startControls} from './controls.ts';
import {holdTap} from './holdTap.ts';
import {onDocument} from './onDocument.ts';
import {ASKED, onFirstSign} from './onFirstSign.ts';
import {keepPaperReady} from './paper.ts';
import {keepPresses} from './presses.ts';

/*
 * The script at the start of a built page, which is part of it: the controls that a reader may use as soon as they are seen.
 * `scripts/firstView/` bundles it, and writes these in.
 */
/** Where Docusaurus keeps the theme in the local storage. */
declare const THEME_KEY: string;
/** Address of the rules for paper. */
declare const PAPER: string;
/** Address of the script for pages that somebody reads. */
declare const READING: string;

startControls(THEME_KEY);
keepPresses();
keepPaperReady(PAPER);
onFirstSign((event) => {
  holdTap(event);
  return addScript(READING);
});
onDocument('DOMContentLoaded', () => {
  // Both may need the application.
  if (location.search || document.querySelector('[data-app=now]')) dispatchEvent(new Event(ASKED));
});

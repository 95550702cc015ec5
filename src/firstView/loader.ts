import {loadApplicationOnUse, type Application} from './application.ts';
import {addScript} from './addScript.ts';
import {startControls} from './controls.ts';
import {holdTap} from './holdTap.ts';
import {onFirstSign} from './onFirstSign.ts';

/*
 * The script at the end of a built page: all that runs before somebody reads it. `scripts/firstView/` bundles it, and writes
 * these in.
 */
declare const APPLICATION: Application;
/** Address of the script for pages that somebody reads. */
declare const READING: string;

startControls(APPLICATION.themeKey);
loadApplicationOnUse(APPLICATION);
onFirstSign((event) => {
  void addScript(READING);
  holdTap(event);
});

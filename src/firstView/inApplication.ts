import siteStorage from '@generated/site-storage';
import {startCopyingCode} from './copyCode.ts';
import {startControls} from './controls.ts';
import {noteTypedText} from './typedText.ts';
import {startWhileReading} from './whileReading.ts';

// Docusaurus also loads this module while it renders pages, where there is no document.
if (typeof document !== 'undefined') {
  const isBuiltPage = !startControls(`theme${siteStorage.namespace}`);
  // There the script for readers has done the rest.
  if (!isBuiltPage) {
    startWhileReading();
    startCopyingCode();
    noteTypedText();
  }
}

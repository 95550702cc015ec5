import siteStorage from '@generated/site-storage';
import {startControls} from './controls.ts';
import {noteTypedText} from './typedText.ts';

// Docusaurus also loads this module while it renders pages, where there is no document.
if (typeof document !== 'undefined') {
  const isBuiltPage = !startControls(`theme${siteStorage.namespace}`);
  // There the script for readers has done it.
  if (!isBuiltPage) noteTypedText();
}

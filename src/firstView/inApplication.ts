import siteStorage from '@generated/site-storage';
import {startControls} from './controls.ts';
import {startWhileReading} from './whileReading.ts';

// Docusaurus also loads this module while it renders pages, where there is no document.
if (typeof document !== 'undefined') {
  startControls(`theme${siteStorage.namespace}`);
  startWhileReading();
}

import {loadApplicationOnUse} from './application.ts';
import {startControls} from './controls.ts';
import {onFirstSign} from './onFirstSign.ts';

/*
 * The only script of a built page before somebody reads it. `scripts/firstView/` bundles it and writes the attributes of
 * its element.
 */
const {
  themeKey = 'theme',
  base = '/',
  reading = '',
  scripts = '',
  style = '',
} = document.currentScript?.dataset ?? {};
startControls(themeKey);
loadApplicationOnUse({scripts: scripts.split(' '), style});
onFirstSign(() => {
  const script = document.createElement('script');
  script.src = reading;
  script.dataset.base = base;
  document.head.append(script);
});

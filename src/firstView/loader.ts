import {startStore} from '../installed/startStore.ts';
import {loadApplicationOnUse} from './application.ts';
import {startControls} from './controls.ts';

/*
 * The only script of a built page before a reader uses a control that needs more. `scripts/firstView/` bundles it and
 * writes the attributes of its element.
 */
const {
  themeKey = 'theme',
  scripts = '',
  style = '',
  base = '/',
} = document.currentScript?.dataset ?? {};
startControls(themeKey);
loadApplicationOnUse({scripts: scripts.split(' '), style});
startStore(base);

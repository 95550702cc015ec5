import {startShortcut} from './shortcut.ts';
import {startTheme} from './theme.ts';

/**
 * Starts the controls that need no React. They listen on the document, so they also serve pages that React draws later.
 * A second call does nothing: the loader of a built page and the application both call it.
 *
 * @param themeKey where Docusaurus keeps the theme in the local storage
 * @returns whether this call started them
 */
export function startControls(themeKey: string): boolean {
  const {dataset} = document.documentElement;
  if (dataset.controls !== undefined) return false;
  dataset.controls = '';
  startTheme(themeKey);
  startShortcut();
  return true;
}

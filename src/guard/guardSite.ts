import type {Problem} from '../knowledge/problem.ts';
import {guardData} from './guardData.ts';
import {contributedFiles, guardFiles, readContributed} from './guardFiles.ts';
import {guardPage} from './guardPage.ts';

/**
 * Finds everything that contributors may not bring to the site: files that do not belong there, and what may not stand on
 * a page, an article or a manual. Nothing of it is built or run.
 *
 * @param root the folder of the repository
 */
export function guardSite(root: string): readonly Problem[] {
  const files = guardFiles(root);
  // A link may lead to a file of any size, or to one that never ends.
  if (files.length > 0) return files;
  return [
    ...guardData(root),
    ...contributedFiles(root).flatMap((file) => guardPage(file, readContributed(root, file), true)),
  ];
}

import type {Finding} from '../knowledge/problem.ts';
import type {Guard} from './guard.ts';
import {guardData} from './guardData.ts';
import {contributedFiles, guardFiles, readContributed} from './guardFiles.ts';
import {guardPage} from './guardPage.ts';
import {guardText} from './guardText.ts';

/** What the guard says of a site. */
interface Guarded {
  readonly findings: readonly Finding[];
  /**
   * Whether a file must not be read any further: it does not belong there, leads elsewhere, or could keep a parser busy.
   */
  readonly isClosed: (file: string) => boolean;
}

/**
 * Finds everything that contributors may not bring to the site: files that do not belong there, and what may not stand on
 * a page, an article or a manual. Nothing of it is built or run.
 *
 * @param root the folder of the repository
 * @param guard judges a page; for callers that remember its judgments
 */
export function guardSite(root: string, guard: Guard = guardPage): readonly Finding[] {
  return inspectSite(root, guard).findings;
}

/** The same, and which files must not be read any further. @param guardYaml judges a YAML file */
export function inspectSite(root: string, guard: Guard = guardPage, guardYaml?: Guard): Guarded {
  const misplaced = guardFiles(root);
  const closed = new Set(misplaced.map(({file}) => file));
  const inside = [
    ...guardData(root, closed, guardYaml),
    ...contributedFiles(root)
      .filter((file) => !isWithin(file, closed))
      .flatMap((file) => {
        const text = readContributed(root, file);
        const faults = guard(file, text);
        if (faults.length > 0 && guardText(file, text).length > 0) closed.add(file);
        return faults;
      }),
  ];
  return {findings: [...misplaced, ...inside], isClosed: (file) => isWithin(file, closed)};
}

/** Whether a file or a folder around it is among these. */
function isWithin(file: string, paths: ReadonlySet<string>): boolean {
  if (paths.size === 0) return false;
  return file.split('/').some((_, index, parts) => paths.has(parts.slice(0, index + 1).join('/')));
}

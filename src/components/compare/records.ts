import paths from '@generated/knowledge/default/compared.json';
import type {ComparedProject} from '../../field/comparedProject.ts';
import {RECORDS} from '../../field/recordScript.ts';

/** Returns what a comparison shows of a project, if it has been loaded. */
export function recordOf(slug: string): ComparedProject | undefined {
  return window[RECORDS]?.[slug];
}

/**
 * Loads what a comparison shows of a project, as a script: a page from a disk may not fetch a file.
 *
 * @throws if it does not come
 */
export function loadRecord(slug: string): Promise<ComparedProject> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${__webpack_public_path__}${paths[slug]}`;
    script.onload = () => {
      const record = recordOf(slug);
      if (record) resolve(record);
      else reject(new Error(`${script.src} has no record of ${slug}`));
    };
    script.onerror = () => {
      reject(new Error(`${script.src} could not be loaded`));
    };
    document.head.append(script);
  });
}

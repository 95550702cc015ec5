import type {ComparedProject} from './comparedProject.ts';

/** The global name under which the scripts with records put them, by slug. */
export const RECORDS = 'atlasCompared';

/** Where these scripts are, below the site. */
export const RECORD_FOLDER = 'assets/compared';

declare global {
  interface Window {
    [RECORDS]?: Readonly<Record<string, ComparedProject>>;
  }
}

import {join} from 'node:path';
import {findBrowser} from '../../tests/browser.ts';
import {atlasSite, rootSite, type Site} from '../../tests/sites.ts';
import {ZIP} from '../../tests/unpacked.ts';
import type {Runner} from './count.ts';

/** One step of `npm test`: a command that stands for one test, or a runner that reports many. */
export interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** Names of the steps without whose success this one cannot run. */
  readonly needs?: readonly string[];
  /** Further environment variables; throws one line when they cannot be had. */
  readonly env?: () => Readonly<Record<string, string>>;
  readonly report?: {readonly runner: Runner; readonly file: string};
}

const FOLDER_STEP = 'folder to carry';

/**
 * Lists the steps in their order. The builds share caches, and so stand one after the other.
 *
 * @param folder where the runners write their reports.
 */
export function steps(folder: string): readonly Step[] {
  const units = join(folder, 'vitest.json');
  const queries = join(folder, 'queries.json');
  const pages = join(folder, 'playwright.json');
  const builds: readonly Step[] = [
    {name: FOLDER_STEP, command: ['node', '--import', 'tsx', 'scripts/offline.ts']},
    // One site offers the zip, the other has none.
    {...buildStep(rootSite, {OFFLINE_ZIP: ZIP}), needs: [FOLDER_STEP]},
    buildStep(atlasSite),
  ];
  return [
    {name: 'formatting', command: ['prettier', '--check', '--log-level=warn', '.']},
    {name: 'lint', command: ['eslint', '.']},
    {name: 'types', command: ['tsc']},
    {
      name: 'records and units',
      command: [
        'vitest',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${units}`,
      ],
      report: {runner: 'vitest', file: units},
    },
    {
      name: 'build of a published list',
      command: ['node', '--import', 'tsx', 'scripts/gate/buildList.ts'],
    },
    ...builds,
    {
      name: 'search quality',
      command: [
        'vitest',
        'run',
        '--config=vitest.built.config.mts',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${queries}`,
      ],
      needs: [buildStep(rootSite).name],
      report: {runner: 'vitest', file: queries},
    },
    {
      name: 'browser tests',
      command: ['playwright', 'test', '--reporter=list,json'],
      needs: builds.map(({name}) => name),
      env: () => ({PLAYWRIGHT_JSON_OUTPUT_FILE: pages, CHROMIUM_PATH: findBrowser()}),
      report: {runner: 'playwright', file: pages},
    },
  ];
}

function buildStep({baseUrl, folder}: Site, env: Readonly<Record<string, string>> = {}): Step {
  return {
    name: `build for ${baseUrl}`,
    command: ['node', '--import', 'tsx', 'scripts/build.ts', '--out-dir', folder],
    env: () => ({...env, BASE_URL: baseUrl}),
  };
}

import {join} from 'node:path';
import {findBrowser} from '../../tests/browser.ts';
import {atlasSite, rootSite, type Site} from '../../tests/sites.ts';
import {ZIP} from '../../tests/unpacked.ts';
import type {Runner} from './count.ts';

/** One step of `npm test`: a command that stands for one test, or a runner that reports many. */
export interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** The names of the steps that must have succeeded before this one runs. */
  readonly needs?: readonly string[];
  /** Whether it keeps all cores busy by itself, so that no other step should run beside it. */
  readonly alone?: boolean;
  /** Further environment variables; throws one line when they cannot be had. */
  readonly env?: () => Readonly<Record<string, string>>;
  readonly report?: {readonly runner: Runner; readonly file: string};
}

const CHECK = 'check';
const FOLDER = 'build of the folder';

/** What takes minutes and seldom breaks: the nightly run has it. */
const longSteps: readonly Step[] = [
  {name: 'build with a full cache', command: script('scripts/gate/warmBuild.ts'), needs: [CHECK]},
  {
    name: 'build of hostile pages',
    command: script('scripts/gate/buildHostile.ts'),
    needs: [CHECK],
    env: () => ({CHROMIUM_PATH: findBrowser()}),
  },
];

/**
 * Lists the steps of the gate, the most urgent first. MDX is code: a step that builds or serves pages needs the check,
 * which refuses pages that would run something.
 *
 * @param folder where the runners write their reports
 */
export function steps(folder: string): readonly Step[] {
  const pages = join(folder, 'playwright.json');
  const builds: readonly Step[] = [
    {name: FOLDER, command: script('scripts/offline.ts'), needs: [CHECK]},
    {...buildStep(atlasSite), needs: [CHECK]},
    // One site offers the zip, the other has none.
    {...buildStep(rootSite, {OFFLINE_ZIP: ZIP}), needs: [FOLDER]},
  ];
  const needs = builds.map(({name}) => name);
  return [
    {name: CHECK, command: ['node', 'scripts/run.mjs', 'scripts/check.ts']},
    ...builds,
    {name: 'lint and types', command: ['npm', 'run', '--silent', 'lint']},
    {name: 'formatting', command: ['oxfmt', '--check']},
    {
      name: 'build of a published list',
      command: script('scripts/gate/buildList.ts'),
      needs: [CHECK],
    },
    {name: 'records added and removed', command: script('scripts/gate/changeRecords.ts')},
    ...(process.env.ATLAS_LONG === '1' ? longSteps : []),
    {...vitestStep('records and units', 'units', folder), alone: true},
    {...vitestStep('files of the built sites', 'built', folder), needs},
    {
      name: 'browser tests',
      command: ['playwright', 'test', '--reporter=list,json'],
      alone: true,
      needs,
      env: () => ({PLAYWRIGHT_JSON_OUTPUT_FILE: pages, CHROMIUM_PATH: findBrowser()}),
      report: {runner: 'playwright', file: pages},
    },
  ];
}

function script(file: string): Step['command'] {
  return ['node', '--import', 'tsx', file];
}

function vitestStep(name: string, project: string, folder: string): Step {
  const file = join(folder, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return {
    name,
    command: ['vitest', 'run', '--project', project, ...reporters],
    report: {runner: 'vitest', file},
  };
}

function buildStep(
  {baseUrl, folder, env: known}: Site,
  env: Readonly<Record<string, string>> = {},
): Step {
  return {
    name: `build for ${baseUrl}`,
    command: [...script('scripts/build.ts'), '--out-dir', folder],
    env: () => ({...known, ...env, BASE_URL: baseUrl}),
  };
}

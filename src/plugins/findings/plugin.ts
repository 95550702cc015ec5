import {mkdirSync, renameSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {filesChanged} from '../knowledge/filesChanged.ts';
import {copySoundTags} from '../knowledge/soundTags.ts';
import {addressesOf} from './addressesOf.ts';
import {newsOf} from './newsOf.ts';
import {runCheck, type CheckedProblem} from './runCheck.ts';

/** How often to look for files that were saved, in milliseconds. */
const INTERVAL = 400;

/** What the check last found. */
interface State {
  problems: readonly CheckedProblem[];
  /** Writes the findings for the panel. */
  show: () => void;
}

/** Docusaurus loads this module and its plugin anew when the configuration changes; the process still runs one check. */
const shared: {[key: symbol]: State | undefined} = globalThis;
const STATE = Symbol.for('atlas.findings');

/**
 * Only for `npm run dev`: runs the check whenever a file was saved, says on the terminal what is new, and shows the
 * findings on the page that they are about.
 */
export default function findingsPlugin({generatedFilesDir}: LoadContext): Plugin {
  const folder = join(generatedFilesDir, 'findings/default');
  return {
    name: 'findings',
    getClientModules: () => [resolve('src/plugins/findings/panel.ts')],
    // Called whenever a page was read again, by any plugin.
    async allContentLoaded({allContent}) {
      const addresses = addressesOf(allContent);
      const state = (shared[STATE] ??= startWatching());
      state.show = () => writeFindings(folder, state.problems, addresses);
      state.show();
    },
  };
}

/** Writes what the panel imports: all at once, because the bundler may read the file at any moment. */
function writeFindings(
  folder: string,
  problems: readonly CheckedProblem[],
  addresses: ReadonlyMap<string, string>,
): void {
  const findings = problems.map((problem) => ({...problem, address: addresses.get(problem.file)}));
  const draft = join(folder, 'draft.json');
  mkdirSync(folder, {recursive: true});
  writeFileSync(draft, JSON.stringify(findings));
  renameSync(draft, join(folder, 'findings.json'));
}

function startWatching(): State {
  const state: State = {problems: [], show: () => undefined};
  void watch(state);
  return state;
}

async function watch(state: State): Promise<never> {
  const isChanged = filesChanged(['docs', 'blog', 'src/pages'], 0);
  for (let isFirst = true; ; isFirst = false) {
    const found = await runCheck();
    const news = newsOf(state.problems, found, isFirst);
    if (news !== '') console.log(news);
    state.problems = found;
    state.show();
    do await new Promise((wake) => setTimeout(wake, INTERVAL));
    while (!isChanged());
    copySoundTags();
  }
}

import {execFileSync} from 'node:child_process';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {findBrowser} from '../tests/browser.ts';
import {loadKnowledge} from '../src/knowledge/load.ts';
import {measureView, type ViewMeasure} from './bench/measureView.ts';
import {makePlainSite} from './bench/plainSite.ts';
import {serveCompressed} from './bench/serveCompressed.ts';
import {makeStarlightSite} from './bench/starlightSite.ts';
import {commandFailed} from './commandFailed.ts';

const USAGE = `npm run bench:view -- [--runs N]

Measures the first view of the built site (build/) on a phone with Lighthouse, a page of each kind, and beside it the same
project page in two sites made of the same texts: Docusaurus and Starlight as they come. Takes the median of N runs,
otherwise 3, in turn. Downloads Lighthouse and Starlight into node_modules/.cache/.`;

/** Measured against, and with: not part of the project. */
const PEERS = {lighthouse: '12.8.2', astro: '5.18.2', '@astrojs/starlight': '0.36.3'};

const PROJECT = '/projects/akash-network';

const KINDS = [
  '/',
  PROJECT,
  '/categories/cloud-infrastructure',
  '/glossary',
  '/tags/solana',
  '/blog/decentralizing-ai',
  '/data',
  '/contribute',
];

async function main(): Promise<void> {
  const {values} = parseArgs({options: {runs: {type: 'string', default: '3'}}});
  const packages = installPeers();
  const knowledge = await loadKnowledge();
  const plain = makePlainSite('build', knowledge);
  const starlight = makeStarlightSite(resolve('build'), packages, knowledge);
  run(plain, resolve('node_modules/@docusaurus/core/bin/docusaurus.mjs'), 'build');
  run(starlight, join(packages, 'node_modules/astro/astro.js'), 'build');
  const sites = [
    {name: 'atlas', folder: 'build', paths: KINDS},
    {name: 'Docusaurus', folder: join(plain, 'build'), paths: [PROJECT]},
    {name: 'Starlight', folder: join(starlight, 'dist'), paths: [PROJECT]},
  ];
  const browser = findBrowser();
  const served = await Promise.all(sites.map(({folder}) => serveCompressed(folder)));
  const views = sites.flatMap(({name, paths}, index) =>
    paths.map((path) => ({
      name,
      path,
      address: `${served[index]?.origin}${path}`,
      runs: [] as ViewMeasure[],
    })),
  );
  for (let round = 0; round < Number(values.runs); round += 1) {
    for (const {address, runs} of views) runs.push(await measureView(address, packages, browser));
  }
  console.log('| site | page | kB | requests | LCP ms | blocked ms | shift | scores |');
  console.log('| --- | --- | --: | --: | --: | --: | --: | --- |');
  for (const {name, path, runs} of views) console.log(rowOf(name, path, runs));
  served.forEach(({close}) => close());
  [plain, starlight].forEach((folder) => rmSync(folder, {recursive: true}));
}

function installPeers(): string {
  const folder = resolve('node_modules/.cache/atlas/peers');
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'package.json'), JSON.stringify({private: true, dependencies: PEERS}));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {cwd: folder});
  return folder;
}

function run(folder: string, ...args: readonly string[]): void {
  const env = {...process.env, ASTRO_TELEMETRY_DISABLED: '1'};
  execFileSync(process.execPath, args, {cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit']});
}

function rowOf(name: string, path: string, runs: readonly ViewMeasure[]): string {
  const median = (value: (run: ViewMeasure) => number) =>
    runs.map(value).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? NaN;
  const scores = [0, 1, 2, 3].map((index) => median(({scores: all}) => all[index] ?? NaN));
  const cells = [
    name,
    path,
    (median(({bytes}) => bytes) / 1000).toFixed(1),
    median(({requests}) => requests),
    Math.round(median(({paint}) => paint)),
    Math.round(median(({blocked}) => blocked)),
    median(({shift}) => shift).toFixed(3),
    scores.join(' '),
  ];
  return `| ${cells.join(' | ')} |`;
}

main().catch(commandFailed(USAGE));

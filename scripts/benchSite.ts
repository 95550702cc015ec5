import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {assembleOrThrow} from '../src/knowledge/assemble.ts';
import {readSources} from '../src/knowledge/load.ts';
import type {Sources} from '../src/knowledge/sources.ts';
import {makePlainSite} from './bench/plainSite.ts';
import {madePages} from './bench/madePages.ts';
import {makeSite} from './bench/madeSite.ts';
import {measureCommand, type CommandMeasure} from './bench/measureCommand.ts';
import {readerBytes} from './bench/readerBytes.ts';
import {commandFailed} from './commandFailed.ts';

const USAGE = `npm run bench:site -- [NUMBER OF PROJECTS ...] [--cold] [--plain]

Builds the site with as many projects, most of them made, in a temporary folder, and prints Markdown tables of the time
and memory that it needs and of the bytes that readers get. Without numbers: the real pages, 1000 and 2500 projects.
With SITE_URL it also draws the pictures that other sites show, as a build that is published does.

  --cold   only the first build, with empty caches
  --plain  also builds the same texts with plain Docusaurus`;

const BUILD = ['--import', 'tsx', 'scripts/build.ts'];

async function main(): Promise<void> {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {cold: {type: 'boolean', default: false}, plain: {type: 'boolean', default: false}},
  });
  const sizes = positionals.map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) throw new Error(USAGE);
  const sources = await readSources();
  console.log('| projects | build | time | of all cores | memory |');
  console.log('| -------: | ----- | ---: | -----------: | -----: |');
  const bytes: string[] = [];
  for (const size of sizes.length > 0 ? sizes : [0, 1000, 2500]) {
    bytes.push(...(await measureSize(sources, size, values)));
  }
  console.log('\n| projects | file | bytes | compressed |');
  console.log('| -------: | ---- | ----: | ---------: |');
  console.log(bytes.join('\n'));
}

/** Prints the rows of the builds. @returns the rows of the files. */
async function measureSize(
  sources: Sources,
  size: number,
  {cold, plain}: {readonly cold: boolean; readonly plain: boolean},
): Promise<readonly string[]> {
  const pages = madePages(assembleOrThrow(sources), sources.pages, size);
  const knowledge = assembleOrThrow({...sources, pages});
  const site = makeSite(pages);
  const count = knowledge.projects.length.toLocaleString('en');
  const print = (build: string, measure: CommandMeasure) => {
    console.log(rowOf(count, build, measure));
  };
  try {
    print('cold', await measureCommand(site, BUILD));
    const bytes = readerBytes(join(site, 'build'));
    if (!cold) {
      print('nothing changed', await measureCommand(site, BUILD));
      changeStatus(join(site, knowledge.projects[0]?.file ?? ''));
      print('one page changed', await measureCommand(site, BUILD));
    }
    if (plain) {
      const other = makePlainSite(join(site, 'build'), knowledge);
      const docusaurus = [join(other, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'), 'build'];
      try {
        print('plain, cold', await measureCommand(other, docusaurus));
        if (!cold) print('plain, nothing changed', await measureCommand(other, docusaurus));
      } finally {
        rmSync(other, {recursive: true});
      }
    }
    return bytes.map(
      (file) => `| ${[count, file.name, file.bytes, file.compressed].join(' | ')} |`,
    );
  } finally {
    rmSync(site, {recursive: true});
  }
}

function rowOf(
  projects: string,
  build: string,
  {seconds, cpuSeconds, megabytes}: CommandMeasure,
): string {
  const cells = [projects, build, `${seconds.toFixed(1)} s`, `${cpuSeconds.toFixed(1)} s`];
  return `| ${[...cells, `${megabytes.toFixed(0)} MB`].join(' | ')} |`;
}

/** Changes a fact that other pages show as well. */
function changeStatus(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^status: .*$/m, 'status: inactive'));
}

main().catch(commandFailed(USAGE));

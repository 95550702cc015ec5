import {spawnSync} from 'node:child_process';
import {readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {atlas} from '../../src/knowledge/smallAtlas.fixture.ts';
import {makeSite} from '../bench/madeSite.ts';
import {listFiles} from '../site/listFiles.ts';

/*
 * Proves that a build with a full cache makes what a build without one makes, byte for byte, whatever was changed in
 * between, and that it shows the change on the pages of others.
 */

/** Leads to a file, and so to whatever address that page has. */
const LINK = '../apps/games/dice.mdx';

const GLOSSARY = `gpu:
  term: GPU
  words: [GPU]
  definition: A chip that computes much at once.
  projects: [akash]
  sources: [{title: A page, url: https://example.org/gpu, seen: 2026-11-22}]
`;

/** In place of the overview, which leads to projects that this site does not have. */
const ARTICLE = `---
title: An article
description: It names projects, which become links, and leads to none by itself.
slug: decentralizing-ai
date: 2026-11-22
authors: [atlas]
tags: [overview]
---

Akash is named here.

<!-- truncate -->

So is Render.
`;

/** A change before the second build. */
interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** A page that must then show new words, although its own file is what it was. */
  readonly on?: {readonly page: string; readonly words: string};
}

const CHANGES: readonly Change[] = [
  {
    file: 'docs/clouds/akash.mdx',
    from: 'Rents out GPUs',
    to: 'Lends graphics cards',
    on: {page: 'categories/clouds.html', words: 'Lends graphics cards'},
  },
  {
    file: 'docs/clouds/akash.mdx',
    from: 'title: Akash',
    to: 'title: Akash Prime',
    on: {page: 'projects/render.html', words: 'Akash Prime'},
  },
  {
    file: 'docs/apps/games/dice.mdx',
    from: '/projects/dice',
    to: '/projects/die',
    on: {page: 'projects/render.html', words: '/projects/die'},
  },
  {file: 'docs/glossary.yml', from: 'words: [GPU]', to: 'words: [GPU, rendering]'},
];

async function main(): Promise<void> {
  const {pages, tags} = atlas();
  const linked = pages.map(({file, text}) =>
    file.endsWith('/render.mdx') ? {file, text: `${text}\nSee [a game](${LINK}).\n`} : {file, text},
  );
  const site = makeSite([
    ...linked,
    tags,
    {file: 'docs/glossary.yml', text: GLOSSARY},
    {file: 'docs/search.yml', text: 'synonyms: []\nwords: {}\n'},
    {file: 'docs/phrases.yml', text: '{}\n'},
    {file: 'blog/decentralizing-ai.md', text: ARTICLE},
  ]);
  try {
    build(site);
    for (const {file, from, to} of CHANGES) {
      const path = join(site, file);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
    }
    build(site);
    renameSync(join(site, 'build'), join(site, 'build-warm'));
    rmSync(join(site, 'node_modules/.cache'), {recursive: true});
    rmSync(join(site, '.docusaurus'), {recursive: true});
    build(site);
    const stale = CHANGES.flatMap(({file, on}) =>
      on && !readFileSync(join(site, 'build', on.page), 'utf8').includes(on.words)
        ? [`${on.page} does not show the change of ${file}`]
        : [],
    );
    const different = await differences(join(site, 'build-warm'), join(site, 'build'));
    const faults = [...stale, ...different.map((file) => `differs with a full cache: ${file}`)];
    if (faults.length > 0) console.error(faults.join('\n'));
    process.exitCode = faults.length > 0 ? 1 : 0;
  } finally {
    rmSync(site, {recursive: true});
  }
}

function build(site: string): void {
  const {status, error} = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    cwd: site,
    stdio: 'inherit',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`the site in ${resolve(site)} could not be built`);
}

/** The files that only one of two folders has, or that are not the same in both. */
async function differences(one: string, other: string): Promise<readonly string[]> {
  const [inOne, inOther] = await Promise.all([listFiles(one), listFiles(other)]);
  const has = new Set(inOther);
  const isSame = (file: string) =>
    has.has(file) && readFileSync(join(one, file)).equals(readFileSync(join(other, file)));
  const known = new Set(inOne);
  return [...inOne.filter((file) => !isSame(file)), ...inOther.filter((file) => !known.has(file))];
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

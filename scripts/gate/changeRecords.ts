import {execFileSync, spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';

/*
 * Proves that no test depends on which records there are: adds a category with a project to a copy of the checkout,
 * removes another project, and runs the check and the tests that read records there. Others bring their own pages.
 */

const CATEGORY = `---
title: Made category
slug: /categories/made-category
description: Projects that only this test knows
sidebar_position: 99
---

What the projects of this category have in common is that a test made them.[^overview-2024]

[^overview-2024]: "Decentralizing AI: An Overview", first edition, 2024.
`;

const PROJECT = `---
title: Made Project
slug: /projects/made-project
description: A project that only this test knows, in a category that only this test knows.
sidebar_position: 1
categories: [made-category]
tags: [gpu-marketplace]
status: unconfirmed
checked: 2026-11-22
sources: {status: overview}
---

A project that only this test knows, in a category that only this test knows.[^overview-2024]

[^overview-2024]: "Decentralizing AI: An Overview", first edition, 2024.
`;

/** Tests read the records through this module. Those of the whole project may look for a file of docs/ themselves. */
const LOADER = 'src/knowledge/load.ts';
const OF_THE_PROJECT = /^tests\/(?!built\/).*\.test\.ts$/;

/** The recorded base of the generator, and what goes with a page. */
const NOT_READ = /^(?:docs\/\.base\/|docs\/(?:phrases|search)\.yml$|tests\/search\/)/;

interface Page {
  readonly file: string;
  readonly address: string;
}

function main(): void {
  const copy = mkdtempSync(join(tmpdir(), 'atlas-records-'));
  try {
    const files = copyCheckout(copy);
    write(join(copy, 'docs/made-category/index.mdx'), CATEGORY);
    write(join(copy, 'docs/made-category/made-project.mdx'), PROJECT);
    const page = unreferenced(files);
    removePage(copy, page);
    console.log(`with docs/made-category, without ${page.file}`);
    const check = run(copy, ['scripts/run.mjs', 'scripts/check.ts']);
    const vitest = resolve('node_modules/vitest/vitest.mjs');
    const tested = [LOADER, ...files.filter((file) => OF_THE_PROJECT.test(file))];
    const options = ['--run', '--project', 'units', '--reporter=dot'];
    const tests = run(copy, [vitest, 'related', ...tested, ...options]);
    process.exitCode = check && tests ? 0 : 1;
  } finally {
    rmSync(copy, {recursive: true});
  }
}

/** Copies all files but those that git ignores. @returns their paths */
function copyCheckout(copy: string): readonly string[] {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', list, {encoding: 'utf8', maxBuffer: 2 ** 26})
    .split('\0')
    .filter((file) => file !== '' && existsSync(file));
  for (const file of files) {
    cpSync(file, join(copy, file));
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  return files;
}

/**
 * The page of a project to which no other page and no test leads, and whose name no relation has. Queries for the search
 * and the phrases of docs/phrases.yml do not count: they go with the page.
 */
function unreferenced(files: readonly string[]): Page {
  const texts = files
    .filter((file) => /\.(?:mdx?|tsx?|ya?ml)$/.test(file) && !NOT_READ.test(file))
    .map((file) => ({file, text: readFileSync(file, 'utf8')}));
  const pages = texts.filter(({file}) => /^docs\/.*\.mdx$/.test(file) && !/\/index\./.test(file));
  const found = pages
    .map(({file, text}) => ({
      file,
      address: propertyOf(text, 'slug'),
      title: propertyOf(text, 'title'),
    }))
    .find(({file, address, title}) => {
      const slug = new RegExp(`\\b${address.replace('/projects/', '')}\\b`);
      return texts
        .filter((other) => other.file !== file)
        .every(
          (other) =>
            !other.text.includes(address) &&
            !other.text.includes(`target: ${title},`) &&
            !(/^docs\/[\w-]+\.yml$/.test(other.file) && slug.test(other.text)),
        );
    });
  if (!found)
    throw new Error('each project is named by another page or a test: none can be removed');
  return found;
}

function propertyOf(page: string, key: string): string {
  const [, value] = new RegExp(`^${key}: (.+)$`, 'm').exec(page) ?? [];
  if (value === undefined) throw new Error(`a page without ${key}`);
  return value;
}

/** Removes a page, and what docs/phrases.yml says of it. */
function removePage(copy: string, {file, address}: Page): void {
  rmSync(join(copy, file));
  const phrases = join(copy, 'docs/phrases.yml');
  const lines = readFileSync(phrases, 'utf8').split('\n');
  writeFileSync(phrases, lines.filter((line) => !line.startsWith(`${address}: `)).join('\n'));
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}

function run(cwd: string, args: readonly string[]): boolean {
  const {status, error} = spawnSync(process.execPath, args, {cwd, stdio: 'inherit'});
  if (error) throw error;
  return status === 0;
}

main();

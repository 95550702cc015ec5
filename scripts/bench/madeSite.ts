import {execFileSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import type {SourceFile} from '../../src/knowledge/sources.ts';

/** Files that no build of the site reads. */
const NOT_BUILT = /^(?:tests|docs\/\.base|scripts\/overview)\/|\.(?:test|spec)\.tsx?$/;

/**
 * Copies the checkout into a temporary folder, with other pages in `docs/` and with empty caches.
 *
 * @param pages the pages of `docs/`, instead of those of the checkout
 * @returns the folder, which the caller removes
 */
export function makeSite(pages: readonly SourceFile[]): string {
  const site = mkdtempSync(join(tmpdir(), 'atlas-site-'));
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', list, {encoding: 'utf8', maxBuffer: 2 ** 26}).split('\0');
  for (const file of files) {
    const isPage = /^docs\/.*\.mdx$/.test(file);
    if (file !== '' && !isPage && !NOT_BUILT.test(file) && existsSync(file))
      cpSync(file, join(site, file));
  }
  for (const {file, text} of pages) {
    mkdirSync(dirname(join(site, file)), {recursive: true});
    writeFileSync(join(site, file), text);
  }
  linkPackages(site);
  return site;
}

/** Links each package by itself, so that what is kept in `node_modules/.cache` is the site's own. */
export function linkPackages(site: string): void {
  mkdirSync(join(site, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    if (name !== '.cache') {
      symlinkSync(resolve('node_modules', name), join(site, 'node_modules', name), 'junction');
    }
  }
}

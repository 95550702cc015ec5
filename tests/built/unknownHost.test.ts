import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {listFiles} from '../../scripts/site/listFiles.ts';
import {UNKNOWN_HOST} from '../../src/data/ownAddress.ts';
import {rootSite} from '../sites.ts';

const {folder} = rootSite;
const files = await listFiles(folder);

/** What readers and programs take from a site. Only the application knows what Docusaurus was told. */
const READ = /\.(?:html|json|xml|txt|md|csv|webmanifest)$/;

test('no file of a site that does not know its host names another in its place', () => {
  const read = files.filter((file) => READ.test(file));
  expect(read.length).toBeGreaterThan(0);
  const naming = read.filter((file) =>
    readFileSync(join(folder, file), 'utf8').includes(new URL(UNKNOWN_HOST).host),
  );
  expect(naming).toEqual([]);
});

test('it has nothing whose format asks for addresses in full', () => {
  const home = readFileSync(join(folder, 'index.html'), 'utf8');
  expect(home).not.toMatch(/rel="?canonical|property="?og:(?:url|image)/);
  expect(files.filter((file) => /sitemap|^blog\/(?:rss|atom)/.test(file))).toEqual([]);
});

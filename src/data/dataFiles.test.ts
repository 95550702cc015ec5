import {expect, test} from 'vitest';
import {CATALOG, entryOf} from './catalog.ts';
import {dataFiles} from './dataFiles.ts';
import {files, knowledge, SITE, sources} from './realData.fixture.ts';

test('every file has a path of its own and is in the catalog', () => {
  const paths = files.map(({path}) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => !entryOf(path))).toEqual([]);
});

test('every entry of the catalog has a file', () => {
  const met = new Set(files.map(({path}) => entryOf(path)));
  expect(CATALOG.filter((entry) => !met.has(entry))).toEqual([]);
});

test('every project and category has its JSON and its Markdown', () => {
  const paths = new Set(files.map(({path}) => path));
  const pages = [...knowledge.projects, ...knowledge.categories];
  const missing = pages
    .flatMap(({permalink}) => [`/api/v1${permalink}.json`, `${permalink}.md`])
    .filter((path) => !paths.has(path));
  expect(missing).toEqual([]);
});

test('addresses of the site include its base path', () => {
  const without = files.flatMap(({path, text}) =>
    [...text.matchAll(/https:\/\/atlas\.example\.org(?!\/atlas(?:\/|"|$))\S*/g)].map(
      ([address]) => `${path}: ${address}`,
    ),
  );
  expect(without).toEqual([]);
});

test('the same pages make the same bytes', () => {
  expect(dataFiles(knowledge, sources.pages, SITE)).toEqual(files);
});

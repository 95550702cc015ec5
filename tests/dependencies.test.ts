import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {parse} from 'yaml';
import * as z from 'zod';

const lists = z
  .strictObject({
    licenses: z.strictObject({
      usual: z.array(z.string()),
      unusual: z.record(
        z.string(),
        z.strictObject({packages: z.array(z.string()), reason: z.string()}),
      ),
      unnamed: z.record(z.string(), z.string()),
    }),
    install_scripts: z.record(z.string(), z.string()),
  })
  .parse(parse(readFileSync('tests/dependencies.yml', 'utf8')));

const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.looseObject({
        license: z.string().optional(),
        resolved: z.string().optional(),
        hasInstallScript: z.boolean().optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

/** Every package that npm would install, whether the site or only the tests need it, and on whichever platform. */
const PACKAGES = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({...entry, name: path.slice(path.lastIndexOf('node_modules/') + 13)}));

const {usual, unusual, unnamed} = lists.licenses;

/** Whether a list names a package, or a family of packages such as `lightningcss-*`. */
function names(list: readonly string[], name: string): boolean {
  return list.some((entry) =>
    entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : name === entry,
  );
}

test('every package has a license that is on the list', () => {
  const unknown = PACKAGES.filter(({name, license}) =>
    license === undefined
      ? !(name in unnamed)
      : !usual.includes(license) && !names(unusual[license]?.packages ?? [], name),
  );
  expect(unknown.map(({name, license}) => `${name}: ${license ?? 'none named'}`)).toEqual([]);
});

test('every direct dependency states in its own files the license that the lock file names', () => {
  const {dependencies, devDependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
  const differing = Object.keys({...dependencies, ...devDependencies}).filter((name) => {
    const {license} = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    return license !== lock.packages[`node_modules/${name}`]?.license;
  });
  expect(differing).toEqual([]);
});

test('the list of licenses names no package that is gone', () => {
  const listed = [
    ...Object.entries(unusual).flatMap(([license, {packages}]) =>
      packages.map((name) => ({name, license: license as string | undefined})),
    ),
    ...Object.keys(unnamed).map((name) => ({name, license: undefined})),
  ];
  const gone = listed.filter(
    ({name, license}) =>
      !PACKAGES.some((entry) => names([name], entry.name) && entry.license === license),
  );
  expect(gone.map(({name}) => name)).toEqual([]);
  expect(usual.filter((license) => !PACKAGES.some((entry) => entry.license === license))).toEqual(
    [],
  );
});

test('the list of install scripts names every package that has one, and no other', () => {
  const scripted = PACKAGES.filter(({hasInstallScript}) => hasInstallScript).map(({name}) => name);
  expect([...new Set(scripted)].toSorted()).toEqual(Object.keys(lists.install_scripts).toSorted());
});

test('npm runs no install script, wherever it is started', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
});

test('the lock file names no host: whoever installs chooses the registry', () => {
  expect(PACKAGES.filter(({resolved}) => resolved !== undefined)).toEqual([]);
});

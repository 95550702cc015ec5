import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {NPM_SBOM, siteBom} from './siteBom.ts';

/** Another folder with the same lock file, which is all that npm may read. */
const folder = mkdtempSync(join(tmpdir(), 'atlas-sbom-'));
for (const file of ['package.json', 'package-lock.json', '.npmrc'])
  cpSync(file, join(folder, file));
afterAll(() => rmSync(folder, {recursive: true}));

const lock = readFileSync('package-lock.json', 'utf8');
const ask = (cwd: string) =>
  siteBom(execFileSync('npm', NPM_SBOM, {cwd, encoding: 'utf8', maxBuffer: 2 ** 28}), lock);
const {text, components} = ask('.');
const bom = JSON.parse(text);

describe('the list of packages', () => {
  test('is the same wherever and whenever it is made', () => {
    expect(ask(folder).text).toBe(text);
  });

  test('names no time, no folder and no address that a package was installed from', () => {
    expect(text).not.toMatch(/timestamp|serialNumber|resolved|file:|node_modules/);
    const addresses = text.match(/https?:[^"]*/g);
    expect(addresses).toEqual([bom.$schema]);
  });

  test('is CycloneDX of this project', () => {
    const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(bom).toMatchObject({bomFormat: 'CycloneDX', specVersion: '1.5', version: 1});
    expect(bom.metadata.component).toMatchObject({name, version});
  });

  test('has every package that the site needs, with its checksum, and none that only tests need', () => {
    const {dependencies, devDependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
    const listed = new Set(bom.components.map(({purl}: {purl: string}) => nameOf(purl)));
    const aliased = {'react-helmet-async': '@slorber/react-helmet-async'};
    const needed = Object.keys(dependencies).map(
      (name) => new Map(Object.entries(aliased)).get(name) ?? name,
    );
    expect(needed.filter((name) => !listed.has(name))).toEqual([]);
    expect(Object.keys(devDependencies)).toContain('vitest');
    expect(listed).not.toContain('vitest');
    expect(components).toBe(bom.components.length);
    expect(bom.components.filter(({hashes}: {hashes?: unknown}) => hashes === undefined)).toEqual(
      [],
    );
  });

  test('says of every package what it depends on, and of nothing that is not in the list', () => {
    const known = new Set([
      bom.metadata.component['bom-ref'],
      ...bom.components.map((component: {'bom-ref': string}) => component['bom-ref']),
    ]);
    const edges = bom.dependencies.flatMap(
      ({ref, dependsOn}: {ref: string; dependsOn: string[]}) => [ref, ...dependsOn],
    );
    expect(new Set(edges)).toEqual(known);
  });
});

/** The package in an address such as `pkg:npm/%40scope/name@1.0.0`. */
function nameOf(purl: string): string {
  return decodeURIComponent(purl)
    .replace(/^pkg:npm\//, '')
    .replace(/@[^@]*$/, '');
}

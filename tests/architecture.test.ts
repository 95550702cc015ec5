import {existsSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const text = readFileSync('ARCHITECTURE.md', 'utf8');
const {dependencies, devDependencies} = JSON.parse(readFileSync('package.json', 'utf8'));

test('every file that ARCHITECTURE.md links to is there', () => {
  const links = [...text.matchAll(/\]\(([^)#]+)/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((link) => !/^https?:/.test(link) && !existsSync(link))).toEqual([]);
});

test('every path that it writes as code is there', () => {
  const paths = [...text.matchAll(/`((?:src|scripts|tests|docs|blog|static)\/[^`*]*)`/g)];
  expect(paths.map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([]);
});

test('it says of every direct dependency why it is there, and of no other', () => {
  const section = text.slice(text.indexOf('## Dependencies'));
  const named = [...section.matchAll(/`(@?[\w-]+(?:\/[\w-]+)?)`/g)].map(([, name = '']) => name);
  const direct = Object.keys({...dependencies, ...devDependencies});
  expect(named.toSorted()).toEqual(direct.toSorted());
});

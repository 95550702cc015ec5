import {join} from 'node:path/posix';
import {expect, test} from 'vitest';
import {entryOf} from './catalog.ts';
import {files, textOf} from './realData.fixture.ts';

const description = JSON.parse(textOf('/api/v1/openapi.json'));

test('every file of the API is described, and every described path has a file', () => {
  const api = files.map(({path}) => path).filter((path) => path.startsWith('/api/'));
  const served = new Set(api.map((path) => entryOf(path)?.path));
  expect(Object.keys(description.paths).sort()).toEqual([...served].sort());
});

test('the schemas that it refers to are served', () => {
  const refs = [...textOf('/api/v1/openapi.json').matchAll(/"\$ref": "([^"]+)"/g)];
  const served = files.map(({path}) => path);
  expect(refs.length).toBeGreaterThan(0);
  expect(
    refs.map(([, place = '']) => join('/api/v1', place)).filter((path) => !served.includes(path)),
  ).toEqual([]);
});

test('its paths are below its server', () => {
  expect(description.servers).toEqual([{url: 'https://atlas.example.org/atlas'}]);
});

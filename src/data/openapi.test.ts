import {Validator} from '@seriousme/openapi-schema-validator';
import {expect, test} from 'vitest';
import {entryOf} from './catalog.ts';
import {files, textOf} from './realData.fixture.ts';

const description = JSON.parse(textOf('/api/v1/openapi.json'));

test('the description is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  for (const {path, text} of files) {
    if (!path.startsWith('/api/v1/schemas/')) continue;
    const schema = JSON.parse(text);
    await validator.addSpecRef(schema, schema.$id);
  }
  expect(await validator.validate(structuredClone(description))).toEqual({valid: true});
  expect(validator.version).toBe('3.1');
});

test('every file of the API is described, and every described path has a file', () => {
  const api = files.map(({path}) => path).filter((path) => path.startsWith('/api/'));
  const served = new Set(api.map((path) => entryOf(path)?.path));
  expect(Object.keys(description.paths).sort()).toEqual([...served].sort());
});

test('the schemas that it refers to are served', () => {
  const refs = [...textOf('/api/v1/openapi.json').matchAll(/"\$ref": "([^"]+)"/g)];
  const served = files.map(({path}) => `https://atlas.example.org/atlas${path}`);
  expect(refs.length).toBeGreaterThan(0);
  expect(refs.map(([, address]) => address).filter((each = '') => !served.includes(each))).toEqual(
    [],
  );
});

test('its paths are below its server', () => {
  expect(description.servers).toEqual([{url: 'https://atlas.example.org/atlas'}]);
});

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

// Docusaurus is given paths: neither the compiler nor the search for unused files would miss one.
test('every plugin is named in docusaurus.config.ts', () => {
  const config = readFileSync('docusaurus.config.ts', 'utf8');
  const plugins = readdirSync('src/plugins')
    .map((folder) => `./src/plugins/${folder}/plugin.ts`)
    .filter((file) => existsSync(file));
  const named = [...config.matchAll(/'(\.\/src\/plugins\/[^']+\/plugin\.ts)'/g)].map(
    ([, file]) => file,
  );
  expect(named.toSorted()).toEqual(plugins.toSorted());
});

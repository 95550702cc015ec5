import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {rspack} from '@docusaurus/faster';
import {afterEach, beforeEach, expect, test} from 'vitest';
import type {Bundler} from '../replaceModule.ts';
import {REPLACED, replaceModules} from './replaceModules.ts';

let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'atlas-modules-'));
  mkdirSync(join(site, 'theme/SearchBar'), {recursive: true});
  mkdirSync(join(site, 'ours'));
  for (const name of REPLACED) {
    const theirs = name === 'searchByWorker' ? `theme/${name}.js` : `theme/SearchBar/${name}.js`;
    writeFileSync(join(site, theirs), `export const found = 'theirs ${name}';`);
    writeFileSync(join(site, 'ours', `${name}.ts`), `export const found = 'ours ${name}';`);
  }
});

afterEach(() => {
  rmSync(site, {recursive: true});
});

test('modules of search-local give way to ours', async () => {
  writeBar('../searchByWorker', './SuggestionTemplate', './EmptyTemplate');
  const {bundle, errors} = await build();
  expect(errors).toEqual([]);
  expect(bundle).not.toContain('theirs');
  for (const name of REPLACED) expect(bundle).toContain(`ours ${name}`);
});

test('a module that is imported by another name is an error of one line that names it', async () => {
  writeBar('../searchByWorker.js', './SuggestionTemplate', './EmptyTemplate');
  const {errors} = await build();
  expect(errors).toEqual([
    `The module searchByWorker of @easyops-cn/docusaurus-search-local was not replaced by ${join(site, 'ours')}/searchByWorker.ts: nothing imports it by the name that src/plugins/search/replaceModules.ts expects.`,
  ]);
});

test('each module that is not imported is named', async () => {
  writeBar('./SuggestionTemplate');
  const {errors} = await build();
  expect(errors.map((error) => /The module (\w+)/.exec(error)?.[1])).toEqual([
    'searchByWorker',
    'EmptyTemplate',
  ]);
});

/** Writes a bar that imports modules, as that of search-local does. */
function writeBar(...modules: string[]): void {
  const imports = modules.map((module, index) => `import {found as m${index}} from '${module}';`);
  const uses = modules.map((_, index) => `console.log(m${index});`);
  writeFileSync(join(site, 'theme/SearchBar/SearchBar.js'), [...imports, ...uses].join('\n'));
}

function build(): Promise<{bundle: string; errors: string[]}> {
  // Docusaurus hands Rspack to plugins by the types of Webpack, too.
  const bundler = rspack as unknown as Bundler;
  return new Promise((resolve, reject) => {
    const compiler = bundler({
      mode: 'development',
      devtool: false,
      context: site,
      entry: './theme/SearchBar/SearchBar.js',
      output: {path: join(site, 'build')},
      plugins: replaceModules(bundler, join(site, 'ours')),
    });
    compiler.run((failure, stats) => {
      if (failure || !stats) {
        reject(failure ?? new Error('the bundler gave no result'));
        return;
      }
      const {modules = [], errors = []} = stats.toJson({source: true, errors: true});
      const bundle = modules.map(({source}) => String(source)).join('\n');
      compiler.close(() => {
        // Rspack frames a message.
        resolve({bundle, errors: errors.map(({message}) => message.replace('×', '').trim())});
      });
    });
  });
}

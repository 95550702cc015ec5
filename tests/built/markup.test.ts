import {readFileSync} from 'node:fs';
import {HtmlValidate} from 'html-validate';
import {expect, test} from 'vitest';
import {PAGES} from '../kinds.ts';
import {rootSite} from '../sites.ts';

const FILES = [
  ...Object.values(PAGES).map((address) =>
    `${address.split('?')[0]}.html`.replace(/\/\.html$/, '/index.html'),
  ),
  '/404.html',
  '/not-saved.html',
  '/print/atlas.html',
  '/embed/projects/nosana.html',
  '/embed/categories/gaming.html',
  '/embed/compare.html',
];

/** The rules of the standard, without exemptions. */
const validator = new HtmlValidate({root: true, extends: ['html-validate:standard']});

test.each(FILES)('%s is HTML as it should be written', async (file) => {
  const {results} = await validator.validateString(readFileSync(rootSite.folder + file, 'utf8'));
  const faults = results.flatMap(({messages}) =>
    messages.map(({ruleId, message, selector}) => `${ruleId}: ${message} (${selector})`),
  );
  expect(faults.slice(0, 10)).toEqual([]);
});

test('a fault is found', async () => {
  const {valid} = await validator.validateString('<!doctype html><p><div id="a" id="b">');
  expect(valid).toBe(false);
});

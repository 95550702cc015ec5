import {createRequire} from 'node:module';
import {expect, test} from 'vitest';
import {INFIMA} from './plugin.ts';

test.each(['default.css', 'default-rtl.css'])(
  '%s of Infima is what the ground replaces',
  (name) => {
    const theme = createRequire(import.meta.url).resolve('@docusaurus/theme-classic');
    expect(createRequire(theme).resolve(`infima/dist/css/default/${name}`)).toMatch(INFIMA);
  },
);

test('a path of Windows is recognized, another style sheet is not', () => {
  expect(String.raw`C:\site\node_modules\infima\dist\css\default\default.css`).toMatch(INFIMA);
  expect('/site/node_modules/infima/dist/css/default-dark/default-dark.css').not.toMatch(INFIMA);
  expect('/site/src/css/ground.css').not.toMatch(INFIMA);
});

import {expect, test} from 'vitest';
import {compile} from '../../guard/compile.fixture.ts';
import recmaLocalJsx from './recmaLocalJsx.ts';

const PAGE = 'A paragraph with *emphasis*.\n\n- One\n- Two\n';

test('the module of a page imports what makes elements, and uses it by names of its own', async () => {
  const code = await compile(PAGE, 'mdx', {recma: [recmaLocalJsx]});
  const head = code.split('\n').filter((line) => line.includes('imported'));
  expect(head.join('\n')).toMatchInlineSnapshot(`
    "import {Fragment as imported_Fragment, jsx as imported_jsx, jsxs as imported_jsxs} from "react/jsx-runtime";
    const _Fragment = imported_Fragment, _jsx = imported_jsx, _jsxs = imported_jsxs;"
  `);
});

test('nothing else in it is changed', async () => {
  const plain = await compile(PAGE, 'mdx');
  const local = await compile(PAGE, 'mdx', {recma: [recmaLocalJsx]});
  const [, , ...rest] = local.split('\n');
  expect(plain.split('\n').slice(1)).toEqual(rest);
});

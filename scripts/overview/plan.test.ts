import {expect, test} from 'vitest';
import {planPages} from './plan.ts';
import type {Place} from './model.ts';

test.each([
  {fresh: 'a', base: undefined, disk: undefined, action: 'create'},
  {fresh: 'b', base: 'a', disk: 'a', action: 'update'},
  {fresh: 'a', base: 'a', disk: 'a', action: 'unchanged'},
  {fresh: 'b', base: 'a', disk: 'b', action: 'unchanged'},
  {fresh: 'a', base: undefined, disk: 'a', action: 'unchanged'},
  {fresh: 'a', base: 'a', disk: 'edited', action: 'keep'},
  {fresh: 'b', base: 'a', disk: 'edited', action: 'conflict'},
  {fresh: 'a', base: undefined, disk: 'by hand', action: 'foreign'},
  {fresh: 'b', base: 'a', disk: undefined, action: 'deleted'},
  {fresh: undefined, base: 'a', disk: 'a', action: 'orphan'},
  {fresh: undefined, base: 'a', disk: 'edited', action: 'orphan'},
  {fresh: undefined, base: 'a', disk: undefined, action: undefined},
  {fresh: undefined, base: undefined, disk: 'by hand', action: undefined},
])('a page with $fresh fresh, $base as base and $disk on disk: $action', (page) => {
  const mapOf = (text?: string) => new Map(text === undefined ? [] : [['x.mdx', text]]);
  const fresh = [...mapOf(page.fresh)].map(([path, text]) => ({
    path,
    permalink: '/x',
    text,
    owner: {type: 'landing'} as const,
    body: [],
  }));
  const place: Place = {
    ...(page.disk !== undefined && {page: 'x.mdx'}),
    ...(page.base !== undefined && {base: 'x.mdx'}),
  };
  const disk = {pages: mapOf(page.disk), base: mapOf(page.base)};
  const plan = planPages(fresh, disk, new Map([['/x', place]]));
  expect(plan.map(({action}) => action)).toEqual(page.action === undefined ? [] : [page.action]);
});

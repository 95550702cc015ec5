import fc from 'fast-check';
import {matchPath} from 'react-router-dom';
import {expect, test} from 'vitest';
import {routesAt, type Route} from './routesAt.ts';

const routes: readonly Route[] = [
  {path: '/', exact: true},
  {path: '/a', exact: true},
  {
    path: '/a',
    routes: [
      {path: '/a/b', exact: true},
      {path: '/a/c', exact: true},
    ],
  },
  {path: '/:any', exact: true},
  {path: '/b/', exact: true},
  {path: '*'},
];

test('only routes that may match are left, in their order, below others too', () => {
  expect(routesAt(routes, '/a/b')).toEqual([
    {key: 2, path: '/a', routes: [{key: 0, path: '/a/b', exact: true}]},
    {key: 3, path: '/:any', exact: true},
    {key: 5, path: '*'},
  ]);
  expect(routesAt(routes, '/a').map(({key}) => key)).toEqual([1, 2, 3, 5]);
});

test('a key that a route has stays', () => {
  expect(routesAt([{path: '/a', exact: true, key: 'mine'}], '/a')).toEqual([
    {path: '/a', exact: true, key: 'mine'},
  ]);
});

test('the router finds the same route among them as among all', () => {
  const part = fc.constantFrom(
    '',
    'a',
    'A',
    'b',
    'ß',
    'SS',
    'ſ',
    's',
    'İ',
    '%41',
    '(x)',
    ':y',
    '.',
  );
  const path = fc.array(part, {minLength: 1, maxLength: 3}).map((parts) => `/${parts.join('/')}`);
  const route = fc.record({path, exact: fc.boolean()});
  fc.assert(
    fc.property(fc.array(route), path, (all, pathname) => {
      const isMatch = (each: Route) => matchPath(pathname, each) !== null;
      const expected = all.findIndex(isMatch);
      expect(routesAt<Route>(all, pathname).find(isMatch)?.key ?? -1).toBe(expected);
    }),
  );
});

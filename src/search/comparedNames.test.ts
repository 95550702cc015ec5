import {expect, test} from 'vitest';
import {comparedNames} from './comparedNames.ts';

test.each([
  ['akash vs aethir', ['akash', 'aethir']],
  ['Akash Network VS. io.net', ['Akash Network', 'io.net']],
  ['compare render network with nosana', undefined],
  ['render network compared with nosana', ['render network', 'nosana']],
  ['compare grass versus  ocean protocol', ['grass', 'ocean protocol']],
  ['a vs b vs c vs d', ['a', 'b', 'c', 'd']],
  ['a vs b vs c vs d vs e', undefined],
  ['vs code', undefined],
  ['akash vs', undefined],
  ['canvas network', undefined],
])('the query "%s" compares %j', (query, names) => {
  expect(comparedNames(query)).toEqual(names);
});

import {expect, test} from 'vitest';
import {addressOf} from './measureFiles.ts';

test.each([
  ['index.html', './'],
  ['projects/nosana.html', 'projects/nosana'],
  ['projects/kuzco/index.html', 'projects/kuzco'],
  ['projects/the-index.html', 'projects/the-index'],
  ['projects/nosana.md', 'projects/nosana.md'],
  ['img/100%.png', 'img/100%25.png'],
  ['tags/c#.html', 'tags/c%23'],
])('the address of %s is %s', (file, address) => {
  expect(addressOf(file)).toBe(address);
});

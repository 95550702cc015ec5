import {expect, test} from 'vitest';
import {linkWithin} from './linkWithin.ts';

const volume = {
  chapters: [
    {path: '/projects/nosana', level: 3},
    {path: '/glossary', level: 2},
  ],
};

test.each([
  ['#history', '#projects-nosana--history'],
  ['/atlas/projects/nosana', '#projects-nosana'],
  ['/atlas/glossary#gpu', '#glossary--gpu'],
  ['/atlas/projects/grass#x', 'https://example.org/atlas/projects/grass#x'],
  ['/atlas/', 'https://example.org/atlas/'],
  ['https://nosana.com/#top', 'https://nosana.com/#top'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
])('%s on a bound page leads to %s', (href, target) => {
  const site = {baseUrl: '/atlas/', origin: 'https://example.org'};
  expect(linkWithin(volume, site)('/projects/nosana')(href)).toBe(target);
});

test('if the host is unknown, a link leads to the page in the folder above', () => {
  const link = linkWithin(volume, {baseUrl: '/'})('/projects/nosana');
  expect(link('/tags/solana')).toBe('../tags/solana');
  expect(link('//example.org/x')).toBe('//example.org/x');
});

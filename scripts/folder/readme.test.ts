import {expect, test} from 'vitest';
import {readme} from './readme.ts';

test('README.txt gives the day of the folder, and the address of the site if it has one', () => {
  expect(readme('2026-11-22')).toContain('as of 2026-11-22\n=');
  expect(readme('2026-11-22')).not.toContain('current atlas');
  expect(readme('2026-11-22', 'https://example.org/atlas/')).toContain(
    'The current atlas: https://example.org/atlas/\n',
  );
});

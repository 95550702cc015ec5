import {expect, test} from 'vitest';
import {readme} from './readme.ts';

test('the note in the folder names its day, and the site where it has an address', () => {
  expect(readme('2026-11-22')).toContain('as of 2026-11-22\n=');
  expect(readme('2026-11-22')).not.toContain('atlas of today');
  expect(readme('2026-11-22', 'https://example.org/atlas/')).toContain(
    'The atlas of today: https://example.org/atlas/\n',
  );
});

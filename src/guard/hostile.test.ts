import {expect, test} from 'vitest';
import {guardPage} from './guardPage.ts';
import {ATTEMPTS} from './hostile.fixture.ts';

test('there are hundreds of attempts', () => {
  expect(ATTEMPTS.length).toBeGreaterThan(800);
});

const kinds = [...new Set(ATTEMPTS.map(({kind}) => kind))];

test.each(kinds)('refused: %s', (kind) => {
  const passed = ATTEMPTS.filter((attempt) => attempt.kind === kind).filter(
    ({file, text}) => guardPage(file, text).length === 0,
  );
  expect(passed.map(({text}) => text.slice(0, 300))).toEqual([]);
});

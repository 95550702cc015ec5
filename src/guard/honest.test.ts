import {expect, test} from 'vitest';
import {HONEST} from './honest.fixture.ts';
import {faultsOn} from './onPage.fixture.ts';

test('there are many odd but honest pages', () => {
  expect(HONEST.length).toBeGreaterThan(150);
});

test.each(HONEST)('lets stand: %j', (body) => {
  expect(faultsOn(body)).toEqual([]);
});

test('lets stand with returns at the ends of lines', () => {
  expect(HONEST.flatMap((body) => faultsOn(body.replaceAll('\n', '\r\n')))).toEqual([]);
});

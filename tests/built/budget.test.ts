import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {parse} from 'yaml';
import {readerBytes} from '../../scripts/bench/readerBytes.ts';
import {rootSite} from '../sites.ts';

const budget: Readonly<Record<string, number>> = parse(readFileSync('tests/budget.yml', 'utf8'));

const files = new Map(readerBytes(rootSite.folder).map((file) => [file.name, file.compressed]));

test('the budget names the files that readers get, and no others', () => {
  expect(Object.keys(budget).toSorted()).toEqual([...files.keys()].toSorted());
});

test.each(Object.entries(budget))('%s has at most %d bytes, compressed', (name, most) => {
  expect(files.get(name)).toBeLessThanOrEqual(most);
});

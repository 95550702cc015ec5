import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {copySoundTags} from './soundTags.ts';

const GOOD = 'gpu: {label: GPU, description: Chips.}\n';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-tags-'));
});

afterEach(() => {
  rmSync(folder, {recursive: true});
});

function copyAfter(text: string): string {
  const [from, to] = [join(folder, 'tags.yml'), join(folder, 'made/tags.yml')];
  writeFileSync(from, text);
  copySoundTags(from, to);
  return readFileSync(to, 'utf8');
}

test('the last tags without a fault are those that count', () => {
  expect(copyAfter('gpu: {label: [')).toBe('');
  expect(copyAfter(GOOD)).toBe(GOOD);
  expect(copyAfter('gpu: {label: [')).toBe(GOOD);
  expect(copyAfter('gpu: {labl: GPU}')).toBe(GOOD);
  expect(copyAfter(GOOD.replace('Chips', 'Cards'))).toBe(GOOD.replace('Chips', 'Cards'));
});

import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {classNames} from './classNames.ts';

const folder = mkdtempSync(join(tmpdir(), 'class-names-'));
afterAll(() => rmSync(folder, {recursive: true}));

const write = (name: string, css: string) => {
  writeFileSync(join(folder, name), css);
  return join(folder, name);
};

test('classes of all modules are counted, and no two have one name', () => {
  mkdirSync(join(folder, 'card'));
  const card = write(
    'card/card.module.css',
    '.card > .title{margin:.5rem}\n.card:hover .title{top:0}',
  );
  const list = write('list.module.css', '.title { color: red }');
  write('custom.css', '.global{color:red}');
  const names = classNames(folder);
  expect([...names.keys()]).toEqual([card, list]);
  expect(Object.fromEntries(names.get(card) ?? [])).toEqual({card: 'a0', title: 'a1'});
  expect(Object.fromEntries(names.get(list) ?? [])).toEqual({title: 'a2'});
});

test('beyond two signs names have three', () => {
  const many = mkdtempSync(join(tmpdir(), 'class-names-'));
  const classes = Array.from({length: 1000}, (_, index) => `.c${index}{}`);
  writeFileSync(join(many, 'many.module.css'), classes.join(''));
  const names = [...(classNames(many).get(join(many, 'many.module.css')) ?? new Map()).values()];
  expect(new Set(names).size).toBe(1000);
  expect(names.every((name) => /^[a-z][\da-z]{1,2}$/.test(name))).toBe(true);
  expect([names[935], names[936]]).toEqual(['zz', 'a00']);
});

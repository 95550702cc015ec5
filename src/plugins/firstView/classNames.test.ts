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
  expect(Object.fromEntries(names.get(card) ?? [])).toEqual({card: '_0', title: '_1'});
  expect(Object.fromEntries(names.get(list) ?? [])).toEqual({title: '_2'});
});

import {describe, expect, test} from 'vitest';
import {mergeBodies as merge} from './mergeBodies.fixture.ts';

const lines = (...items: readonly (string | undefined)[]) => items.join('\n');

describe('what hangs below an item', () => {
  const list = (head: string, one: string, two: string) =>
    lines(`- ${head}`, `  - ${one}`, `  - ${two}`, '- Other');

  test('is merged by its own items', () => {
    expect(merge(list('A', 'b c', 'd e'), list('A', 'b c', 'd x'), list('A', 'b y', 'd e'))).toBe(
      list('A', 'b y', 'd x'),
    );
  });

  test('at any depth', () => {
    const deep = (one: string, two: string) =>
      lines('- A', '  - B', `    - ${one}`, `    - ${two}`);
    expect(merge(deep('b c', 'd e'), deep('b c', 'd x'), deep('b y', 'd e'))).toBe(
      deep('b y', 'd x'),
    );
  });

  test.each([
    [
      'below another item',
      list('A b', 'c d', 'e'),
      list('A x', 'c d', 'e'),
      list('A b', 'c y', 'e'),
    ],
    ['changed by both', list('A', 'c d', 'e'), list('A', 'c x', 'e'), list('A', 'c y', 'e')],
    ['gone', list('A', 'c d', 'e'), lines('- A', '- Other'), list('A', 'c y', 'e')],
  ])('is a conflict if it is %s', (_, base, fresh, disk) => {
    expect(merge(base, fresh, disk)).toMatch(/^item \| /);
    expect(merge(base, disk, fresh)).toMatch(/^item \| /);
  });
});

test('items of several entries may read the same', () => {
  const entry = (name: string) => lines(`- ${name}`, '  - license: MIT', '  - free');
  const [one, mine, theirs] = ['Akash, GPUs', 'Golem, CPUs', 'Render, scenes'].map(entry);
  expect(merge(lines(one), lines(one, theirs), lines(one, mine))).toBe(lines(one, mine, theirs));
  expect(merge('- a', lines('- a', theirs), lines('- a', mine))).toBe(lines('- a', mine, theirs));
});

test('both sides may add a table with the same columns', () => {
  const table = (row: string) => lines('', '', '| Name |', '| --- |', `| ${row} |`);
  expect(merge('A.', `A.${table('b')}`, `A.${table('c')}`)).toBe(`A.${table('c')}${table('b')}`);
});

describe('a list that one side deleted', () => {
  test('keeps what the other added to it', () => {
    expect(merge('Also:\n\n- a b\n- c d', 'Also:', 'Also:\n\n- a b\n- c d\n- e f')).toBe(
      'Also:\n\n- e f',
    );
    expect(merge('Also:\n\n- a b\n- c d', 'Also:\n\n- e f\n- a b\n- c d', 'Also:')).toBe(
      'Also:\n\n- e f',
    );
  });

  test.each([
    ['edited an item of it', 'Also:', 'Also:\n\n- a b x\n- c d'],
    ['added to it, and its introduction is gone', 'Below.', 'Also:\n\n- a b\n- c d\n- e f'],
    ['added to it, and its introduction is edited', 'Not now:', 'Also now:\n\n- a b\n- c d\n- e'],
  ])('is a conflict if the other %s', (_, fresh, disk) => {
    const base = disk.replace(/\n- e.*| x/, '');
    expect(merge(base, fresh, disk)).toContain('list | ');
    expect(merge(base, disk, fresh)).toContain('list | ');
  });
});

test('a list is known by one item of it, if it stands where it stood', () => {
  const disk = 'A.\n\n- m n\n- o p\n- q r\n- s t\n\n- b: 1\n- c';
  expect(merge('A.\n\n- b: 1\n- c', 'A.\n\n- b: 2\n- c', disk)).toBe(disk.replace('1', '2'));
});

describe('a list of which every item is another', () => {
  test.each([
    [
      'what introduces it is unchanged',
      'Also:\n\n- a b c',
      'Also:\n\n- x',
      'Also:\n\n- a b c\n- m n',
    ],
    [
      'only the other side changed what introduces it',
      'One. Two.\n\n- a b c',
      'One. Two.\n\n- x',
      'One. Mine. Two.\n\n- a b c\n- m n',
    ],
    ['it begins the page', '- a b c', '- x', '- a b c\n- m n'],
    [
      'more follows it',
      'Also:\n\n- a b c',
      'Also:\n\n- x\n\nAnd so on.',
      'Also:\n\n- a b c\n- m n',
    ],
  ])('is the same if %s', (_, base, fresh, disk) => {
    const [head, after] = [disk.replace('- a b c\n- m n', ''), fresh.split('\n- x')[1] ?? ''];
    expect(merge(base, fresh, disk)).toBe(`${head}- x\n- m n${after}`);
    expect(merge(base, disk, fresh)).toBe(`${head}- x\n- m n${after}`);
  });

  test.each([
    ['an item of it was edited', 'Also:\n\n- a b c', 'Also:\n\n- x', 'Also:\n\n- a b d', 'item'],
    [
      'its introduction is another too',
      'Works on chains:\n\n- a b c',
      'Works on phones:\n\n- x',
      'Works on chains:\n\n- a b c\n- m n',
      'list',
    ],
  ])('is a conflict if %s', (_, base, fresh, disk, what) => {
    expect(merge(base, fresh, disk)).toContain(`${what} | `);
    expect(merge(base, disk, fresh)).toContain(`${what} | `);
  });

  test('is another one if only one of the two has numbers', () => {
    const [base, fresh] = ['Also:\n\n- a b c', 'Also:\n\n1. x'];
    expect(merge(base, fresh, `${base}\n- m n`)).toBe('Also:\n\n1. x\n\n- m n');
  });

  test.each(['', '  '])('has each item of a conflict on a line of its own: "%s"', (indent) => {
    const list = (item: string) => `${indent === '' ? 'Also:\n' : '- Also'}\n${indent}- ${item}`;
    const both = `${list('x')}\n${indent}- a b d`;
    expect(merge(list('a b c'), list('x'), list('a b d'), 'page')).toBe(both);
    expect(merge(list('a b c'), list('a b d'), list('x'), 'overview')).toBe(both);
  });
});

test('pictures in a row are merged one by one', () => {
  const picture = (name: string) => `[![${name}](https://i.org/${name}.svg)](https://${name}.org)`;
  const row = (...names: readonly string[]) => names.map(picture).join('\n');
  expect(merge(row('a', 'b'), row('z', 'a', 'b'), row('a', 'b', 'm'))).toBe(
    row('z', 'a', 'b', 'm'),
  );
});

describe('a heading that the article renamed', () => {
  test.each([
    ['keeps what a person wrote below it', '## Help\n\nWords.', '## Aid\n\nWords.'],
    ['in Chinese', '## 帮助\n\n文字。', '## 支持\n\n文字。'],
  ])('%s', (_, base, fresh) => {
    expect(merge(base, fresh, `${base}\n\nAnn helps.`)).toBe(`${fresh}\n\nAnn helps.`);
    expect(merge(base, `${base}\n\nAnn helps.`, fresh)).toBe(`${fresh}\n\nAnn helps.`);
  });

  test('is another one if what stands below it is another text too', () => {
    const base = '## A\n\nOne two.';
    for (const fresh of ['## B\n\nThree four.', '## B\n\nOne two.\n\nMore.']) {
      expect(merge(base, fresh, `${base}\n\nMine.`)).toContain(' | ');
    }
    const twice = `${base}\n\n## C\n\nOne two.`;
    expect(
      merge(twice, twice.replace('A', 'B'), `${base}\n\nMine.${twice.slice(base.length)}`),
    ).toContain(' | ');
  });

  test('tells a conflict below it once', () => {
    const base = '## Help\n\nWords.\n\n- a b c d\n- e f';
    const result = merge(base, '# Another\n\nWords.', base.replace('b c', 'b x'));
    expect(result.match(/list \| /g)).toHaveLength(1);
  });
});

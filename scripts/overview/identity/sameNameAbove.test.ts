import {expect, test} from 'vitest';
import {EMPTY_DISK} from '../tests/fromMarkdown.fixture.ts';
import {runInMemory} from '../tests/inMemory.fixture.ts';

/** Of several entries of one name, none of which has the website of the page, the text tells whose page it is. */
test.each([
  [
    'an entry gains its first website, and another of its name comes above it',
    '**conf** - Reads INI files on any machine.',
    [
      '[conf](https://two.example.org) - Draws maps of towns.',
      '[conf](https://one.example.org) - Reads INI files on any machine.',
    ],
    'https://one.example.org',
  ],
  [
    'the same, and its text is revised',
    '**网络** - 读取任何机器上的配置文件。',
    [
      '[网络](https://two.example.org) - 绘制城镇地图。',
      '[网络](https://one.example.org) - 读取所有机器上的配置文件。',
    ],
    'https://one.example.org',
  ],
  [
    'the same, and it keeps its repository while its text is written anew',
    '**conf** ([Source Code](https://github.com/ann/conf)) - Reads INI files on any machine.',
    [
      '[conf](https://two.example.org) - Reads TOML files on any machine.',
      '[conf](https://one.example.org) ([Source Code](https://github.com/ann/conf)) - For settings.',
    ],
    'https://one.example.org',
  ],
])('%s', (_name, before, after, website) => {
  const other = '[Zebra](https://zebra.example.org) - Is here too.';
  const list = (...entries: readonly string[]) =>
    `# Tools\n\n${[...entries, other].map((entry) => `- ${entry}\n`).join('')}`;
  const {disk} = runInMemory(EMPTY_DISK, list(before));
  const pages = [...disk.pages].map(([path, text]): [string, string] => [
    path,
    /^title: (?:conf|网络)$/m.test(text) ? `${text}\nWritten by a person.\n` : text,
  ]);
  const now = runInMemory({...disk, pages: new Map(pages)}, list(...after)).disk;
  const mine = [...now.pages.values()].filter((text) => text.includes('Written by a person.'));
  expect(mine.map((text) => /^website: (.*)$/m.exec(text)?.[1])).toEqual([website]);
});

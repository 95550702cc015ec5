import {toString} from 'mdast-util-to-string';
import {describe, expect, test} from 'vitest';
import {outlineFrom} from '../tests/fromMarkdown.fixture.ts';

function listed(list: string): [name: string, website: string | undefined, ...said: string[]][] {
  return outlineFrom(`# Title\n\n## One\n\n${list}\n`).projects.map(({name, website, body}) => [
    name,
    website,
    ...body.map((node) => toString(node)),
  ]);
}

const site = 'https://a.org';
const among = (item: string) => `- [First](https://f.org) - Is first.\n- ${item}`;

describe('an item whose link stands behind its name', () => {
  test.each([
    [`ACE：开源的网络编程工具箱。[官网](${site})`, 'ACE', '开源的网络编程工具箱。'],
    [`Boost.Asio： 网络和底层 I/O。[官网](${site})。`, 'Boost.Asio', '网络和底层 I/O。'],
    [`Aone - Reads files. [site](${site})`, 'Aone', 'Reads files.'],
    [`Aone: Reads files ([Website](${site}))`, 'Aone', 'Reads files'],
    [`Aone — reads *all* files. [GitHub](${site}).`, 'Aone', 'reads all files.'],
    [`Aone [link](${site}) - Reads files.`, 'Aone', 'Reads files.'],
    [`A と B：ファイルを読む。[公式サイト](${site})`, 'A と B', 'ファイルを読む。'],
    [`에이원 - 파일을 읽는다. [홈페이지](${site})`, '에이원', '파일을 읽는다.'],
    [`Один — читает файлы. [Сайт](${site})`, 'Один', 'читает файлы.'],
    [`واحد: يقرأ الملفات. [الموقع](${site})`, 'واحد', 'يقرأ الملفات.'],
    [
      `Nuo：读取文件。[官网](${site})，[论坛](https://f.org)、[博客](https://b.org)`,
      'Nuo',
      '读取文件。 (论坛, 博客)',
    ],
    [
      `Aone - Reads files. [site](${site}) | [Papers](https://p.org)`,
      'Aone',
      'Reads files. (Papers)',
    ],
    [`Aone (Java, C) [[link](${site})]`, 'Aone', '(Java, C)'],
    [`Aone [[Link](${site})] [[paper](https://p.org)]`, 'Aone', '(paper)'],
    [
      `Reading files, Lind et al. (2019) [[paper](${site})]`,
      'Reading files, Lind et al.',
      '(2019)',
    ],
    [`Nuo：[${site}](${site}) ![free](f.svg)`, 'Nuo', 'free'],
  ])('is an entry: %s', (item, name, text) => {
    expect(listed(among(item))[1]).toEqual([name, site, text]);
  });

  test('has a name, and not only an emoji before the link', () => {
    const items = ['a', 'b', 'c'].map((host) => `- :x: [Aone](https://${host}.org) - Reads files.`);
    const names = listed(items.join('\n')).map(([name]) => name);
    expect(names).toEqual(['Aone', 'Aone (b)', 'Aone (c)']);
  });

  test('needs no text if the link is called a website, or by its address', () => {
    expect(
      listed(`${among(`Nuo：[官网](${site})`)}\n- Aone：[${site}/x](${site}/x)`).slice(1),
    ).toEqual([
      ['Nuo', site],
      ['Aone', `${site}/x`],
    ]);
  });

  test('gives the project the repository that stands behind its website', () => {
    const {projects} = outlineFrom(
      `# One\n\n${among(`Nuo：读取文件。[官网](${site}) [GitHub](https://github.com/n/n)`)}`,
    );
    expect(projects[1]).toMatchObject({name: 'Nuo', repository: 'https://github.com/n/n'});
  });

  test('is one if several items call their links alike, whatever the word', () => {
    const items = ['Ein', 'Zwei', 'Drei'].map(
      (name) => `- ${name} - Liest Dateien. [Netzseite](https://${name.toLowerCase()}.de)\n`,
    );
    expect(listed(items.join('')).map(([name]) => name)).toEqual(['Ein', 'Zwei', 'Drei']);
    expect(listed(among(items[0]?.slice(2) ?? ''))).toHaveLength(1);
  });

  test.each([
    `MySQL - [awesome-mysql](${site})`,
    `Databases: see [the other list](${site})`,
    `Data: [site](${site}) · [site](https://b.org)`,
    `It reads files. Then: it writes them. [Website](${site})`,
    `Aone: Reads files. [More](${site})`,
    `\`key\` - An explicit key. [docs](${site})`,
    'Aone: Reads files. [Website](#files)',
    `Reads files [Website](${site})`,
    `Reads files [[1](${site})]`,
    `It reads files. It writes them [[link](${site})]`,
    `Reads files [[here](${site})]`,
  ])('stays prose: %s', (item) => {
    expect(listed(among(item)).map(([name]) => name)).toEqual(['First']);
  });
});

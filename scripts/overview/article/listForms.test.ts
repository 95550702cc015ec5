import {toString} from 'mdast-util-to-string';
import {describe, expect, test} from 'vitest';
import {outlineFrom, pagesFrom, pagesOf, reportOf} from '../tests/fromMarkdown.fixture.ts';
import type {CategoryNode} from './model.ts';

/** The projects of a list, each with its website and what is said of it. */
function listed(list: string): [name: string, website: string | undefined, ...said: string[]][] {
  return outlineFrom(`# Title\n\n## One\n\n${list}`).projects.map(({name, website, body}) => [
    name,
    website,
    ...body.map((node) => toString(node)),
  ]);
}

/** A list of links in which the given item is the second. */
const among = (item: string) =>
  `- [First](https://first.example.org) - Is first.\n- ${item}\n- [Last](https://last.example.org) - Is last.`;

const aone = 'https://aone.example.org';

describe('an item of a list of links', () => {
  test.each([
    [`[Aone](${aone})`, 'Aone'],
    [`[Aone](${aone}) - Reads files.`, 'Aone', 'Reads files.'],
    [`[Aone](${aone}) -Reads files.`, 'Aone', 'Reads files.'],
    [`[Aone](${aone}) – Reads files.`, 'Aone', 'Reads files.'],
    [`[Aone](${aone})–Reads files.`, 'Aone', 'Reads files.'],
    [`[Aone](${aone}) —— Reads files.`, 'Aone', 'Reads files.'],
    [`[Aone](${aone})—Reads files.`, 'Aone', 'Reads files.'],
    [`[Aone](${aone}): Reads files.`, 'Aone', 'Reads files.'],
    [`[Aone](${aone}) | Reads files.`, 'Aone', 'Reads files.'],
    [`[Aone](${aone}) → Reads files.`, 'Aone', 'Reads files.'],
    [`[Aone](${aone}) -> Reads files.`, 'Aone', 'Reads files.'],
    [`[Aone](${aone}) - - Reads files.`, 'Aone', 'Reads files.'],
    [`[Aone](${aone}) - | -Xmx is set.`, 'Aone', '-Xmx is set.'],
    [`[Aone](${aone})* - Reads files.`, 'Aone', 'Reads files. *'],
    [`[Aone](${aone})-读取文件。`, 'Aone', '读取文件。'],
    [`[Aone](${aone})-Reads files.`, 'Aone', 'Reads files.'],
    [`[Aone](${aone})-based reader.`, 'Aone', '-based reader.'],
    [`[Aone](${aone})、二つ目もある。`, 'Aone', '二つ目もある。'],
    [`[Aone](${aone}).`, 'Aone'],
    [`[Aone](${aone}) Reads files.`, 'Aone', 'Reads files.'],
    [`[Aone](${aone}), which reads files.`, 'Aone', 'which reads files.'],
    [`[Aone](${aone}) (2020) - Reads files.`, 'Aone', 'Reads files. (2020)'],
    [`[Aone](${aone}) ⭐ 1.2k - Reads files.`, 'Aone', 'Reads files. ⭐ 1.2k'],
    [`[Aone](${aone}) ![build](b.svg) - Reads files.`, 'Aone', 'Reads files. build'],
    [`[Aone](${aone}) by Mara Lind - Reads files.`, 'Aone', 'Reads files. by Mara Lind'],
    [
      `[Aone](${aone}) by [Mara](https://m.example.org) - Reads files.`,
      'Aone',
      'Reads files. by Mara',
    ],
    [`[Aone](${aone}) *Free* - Reads files.`, 'Aone', 'Reads files. Free'],
    [`[Aone](${aone}) :star: - Reads files.`, 'Aone', 'Reads files. :star:'],
    [
      `⭐ [Aone](${aone}) (2020) by Mara *Free* — Reads files.`,
      'Aone',
      'Reads files. (2020) by Mara Free',
    ],
    [`:white_check_mark: [Aone](${aone})：Reads files.`, 'Aone', 'Reads files. :white_check_mark:'],
    [`:x: :iphone: [Aone](${aone})`, 'Aone', ':x: :iphone:'],
    [`:small_orange_diamond: [Aone](${aone}) - Reads files.`, 'Aone', 'Reads files.'],
    [`:arrow_right: :x: [Aone](${aone}) - Reads files.`, 'Aone', 'Reads files. :x:'],
    [`🇯🇵 👩🏽‍💻 1️⃣ [Aone](${aone}) - Reads files.`, 'Aone', 'Reads files.'],
    [`➤ • [Aone](${aone}) - Reads files.`, 'Aone', 'Reads files.'],
    [`[Aone] ${aone} - Reads files.`, 'Aone', 'Reads files.'],
    [`**[Aone](${aone})** Reads files.`, 'Aone', 'Reads files.'],
    [`~~[Aone](${aone})~~ - Reads files.`, 'Aone', 'Reads files.'],
    [`[云港](${aone})：读取文件。`, '云港', '读取文件。'],
    [`[云港](${aone})——读取文件。`, '云港', '读取文件。'],
    [`[云港](${aone}) 读取文件。`, '云港', '读取文件。'],
    [`[くも](${aone})（2020）：ファイルを読む。`, 'くも', 'ファイルを読む。 （2020）'],
    [`[구름](${aone}) | 파일을 읽습니다.`, '구름', '파일을 읽습니다.'],
    [`[Облако](${aone}) — Читает файлы.`, 'Облако', 'Читает файлы.'],
    [`[سحابة](${aone}): تقرأ الملفات.`, 'سحابة', 'تقرأ الملفات.'],
  ])('%j is the project %j', (item, name, ...said) => {
    expect(listed(among(item))).toEqual([
      ['First', 'https://first.example.org', 'Is first.'],
      [name, aone, ...said],
      ['Last', 'https://last.example.org', 'Is last.'],
    ]);
  });

  test('is one as well where no item has a text', () => {
    expect(listed(`- [Aone](${aone})\n- [Btwo](https://btwo.example.org)`)).toEqual([
      ['Aone', aone],
      ['Btwo', 'https://btwo.example.org'],
    ]);
  });

  test('that is nothing but an address is called by it', () => {
    expect(listed(among(`<${aone}/x/>`))).toContainEqual(['aone.example.org/x', `${aone}/x/`]);
  });

  test.each(
    '[More…](u) | [See also](u) | [more info](u) | [更多](u) | [もっと見る](u) | [더 보기](u) | [Подробнее](u) | [المزيد](u) | See also: [this](u)'
      .split(' | ')
      .map((item) => item.replace('(u)', '(https://u.example.org)')),
  )('%j that leads on names no project', (item) => {
    expect(listed(among(item)).map(([name]) => name)).toEqual(['First', 'Last']);
  });

  test.each(
    ['Index', 'Contents', 'TOC', 'Top', '目录', '目次', '목차', 'Содержание', 'الفهرس'].flatMap(
      (name) => [
        [`[${name}](${aone})`, name],
        [`[${name}](${aone}) - Runs jobs.`, name, 'Runs jobs.'],
      ],
    ),
  )('%j has a website of its own and is the project %j', (item, name, ...said) => {
    expect(listed(among(item))).toContainEqual([name, aone, ...said]);
  });

  test.each(['More', 'Others', '更多', 'その他', '기타', 'Ещё', 'المزيد'])(
    '%j is a project if something is said about its website',
    (name) => {
      expect(listed(among(`[${name}](${aone}) - Runs jobs.`))).toContainEqual([
        ...[name, aone, 'Runs jobs.'],
      ]);
    },
  );

  test.each(['Index', 'Contents', '目录', '目次', 'Содержание', 'More'])(
    '%j names no project without a website, or with an anchor of the article',
    (name) => {
      const items = [`**${name}**: Runs jobs.`, `[${name}](#one) - Runs jobs.`];
      for (const item of items) {
        expect(listed(among(item)).map(([each]) => each)).toEqual(['First', 'Last']);
        expect(outlineFrom(`# T\n\n## One\n\n${among(item)}`).unnamed).toEqual([6]);
      }
    },
  );

  test.each(
    ['[Others](https://o.example.org)', '**Others**', '[More…](https://o.example.org)'].flatMap(
      (name) =>
        [`${name} - Runs zebras.`, `${name} runs zebras.`, `${name}\n    runs zebras.`].flatMap(
          (item) => [
            `- [Aa](${aone}) - One.\n  - ${item}`,
            `- [Aa](${aone})\n  - ${item}`,
            `- [Aa](${aone}) - One.\n  - ${item}\n  - [Ee](https://e.example.org) - Five.`,
            `- Label\n  - [Aa](${aone}) - One.\n  - ${item}`,
          ],
        ),
    ),
  )('its words are on a page, or its line in the report, below whatever it stands: %j', (list) => {
    const outline = outlineFrom(`# T\n\n## One\n\n${list}\n- [Bb](https://b.example.org) - Two.\n`);
    const texts = pagesOf(outline).map(({text}) => text);
    const isOnPage = texts.some((text) => text.includes('zebras'));
    const line = 5 + list.split('\n').findIndex((each) => /Others|More/.test(each));
    expect(isOnPage || outline.unnamed.includes(line)).toBe(true);
  });

  test('that is there twice is said once', () => {
    const twice = among(`[First](https://first.example.org) - Is first.`);
    expect(listed(twice)[0]).toEqual(['First', 'https://first.example.org', 'Is first.']);
  });
});

describe('a bold name', () => {
  test.each([
    ['- **Aone**: Reads.\n- **Btwo** Writes files.', ['Aone', 'Btwo']],
    ['- **Aone**. Reads.\n- **Btwo**. Writes files.', ['Aone', 'Btwo']],
    ['- **Aone** [[paper](https://p.org)] [[code](https://c.org)]', ['Aone']],
    ['- **云港**：读取文件。\n- **雨港** 写入文件。', ['云港', '雨港']],
    ['- **Aone**: Reads.\n- **Never** in a sentence', ['Aone']],
  ])('in %j is one of %j', (list, names) => {
    expect(listed(list).map(([name]) => name)).toEqual(names);
  });
});

describe('capitals in brackets', () => {
  const list = (...words: readonly string[]) =>
    words.map((word, index) => `- [A${index}](https://a${index}.org) (${word})`).join('\n');
  const read = (markdown: string) =>
    outlineFrom(`# One\n\n${markdown}`).projects.map(({token, body}) => [
      token,
      ...body.map((node) => toString(node)),
    ]);

  test('are a ticker', () => {
    expect(read(list('AAA', 'BBB', 'BBB'))).toEqual([['AAA'], ['BBB'], ['BBB']]);
  });

  test('are a remark behind the names of several projects', () => {
    const remark = [undefined, '(PDF)'];
    expect(read(list('PDF', 'AAA', 'PDF', 'PDF'))).toEqual([remark, ['AAA'], remark, remark]);
    expect(read(`${list('PDF', 'PDF')}\n- [B](https://b.org) (PDF) - Reads.`)[2]).toEqual([
      undefined,
      'Reads. (PDF)',
    ]);
  });

  test('are a ticker wherever the same project is listed', () => {
    const often = ['One', 'Two', 'Three'].map((name) => `## ${name}\n\n- [A](https://a.org) (AAA)`);
    expect(read(often.join('\n\n'))).toEqual([['AAA']]);
  });
});

describe('former names', () => {
  test.each([
    ['formerly Onea', ['Onea'], ['Onea']],
    ['formerly Onea, also Uno', ['Onea', 'Uno'], ['Onea']],
    ['also Uno', ['Uno'], undefined],
    ['原名 旧港', ['旧港'], ['旧港']],
    ['曾用名：旧港、老港', ['旧港', '老港'], ['旧港', '老港']],
    ['旧名 みなと', ['みなと'], ['みなと']],
    ['구 항구', ['항구'], ['항구']],
    ['ранее Гавань', ['Гавань'], ['Гавань']],
    ['سابقا ميناء', ['ميناء'], ['ميناء']],
  ])('are read from (%s)', (words, aliases, formerNames) => {
    const [project] = outlineFrom(`# One\n- **Aone** (${words}): Reads.`).projects;
    expect(project).toMatchObject({aliases, formerNames: formerNames ?? []});
  });
});

describe('a group in a list', () => {
  const shape = (categories: readonly CategoryNode[]): string[] =>
    categories.flatMap(({slug, title, projects, children}) => [
      `${title} (${slug}): ${projects.map(({name}) => name).join(', ')}`,
      ...shape(children),
    ]);
  const entry = (name: string) => `[${name}](https://${name.toLowerCase()}.example.org) - Reads.`;

  test('is a subcategory, and what follows it is not in it', () => {
    const list = `## One\n- ${entry('Aa')}\n- Promises\n  - ${entry('Bb')}\n  - ${entry('Cc')}\n- ${entry('Dd')}`;
    expect(shape(outlineFrom(`# T\n${list}`).categories)).toEqual([
      'One (one): Aa, Dd',
      'Promises (promises): Bb, Cc',
    ]);
  });

  test('may be in another, and have the label of one elsewhere', () => {
    const list = `- **Tools:**\n  - General\n    - ${entry('Aa')}\n- General\n  - ${entry('Bb')}`;
    expect(
      shape(outlineFrom(`# T\n## One\n${list}\n## General\n- ${entry('Cc')}`).categories),
    ).toEqual([
      'One (one): ',
      'Tools (tools): ',
      'General (tools-general): Aa',
      'General (one-general): Bb',
      'General (general): Cc',
    ]);
  });

  test('that is a project itself lists projects, and keeps what is about it', () => {
    const list = `- ${entry('Aa')}\n  - ${entry('Bb')}\n  - Three of them are free.\n- ${entry('Cc')}\n  - [Docs](https://cc.example.org/docs)`;
    expect(listed(list)).toEqual([
      ['Aa', 'https://aa.example.org', 'Reads.', 'Three of them are free.'],
      ['Bb', 'https://bb.example.org', 'Reads.'],
      ['Cc', 'https://cc.example.org', 'Reads.', 'Docs'],
    ]);
  });
});

describe('an item below a project that could be one itself', () => {
  test.each([
    ['  - [Docs](https://d.org)\n  - [Btwo](https://b.org) - Writes.', [6]],
    ['  - [Docs](https://d.org)\n    - [Btwo](https://b.org) - Writes.', [6]],
    ['  - [Docs](https://d.org)\n  - [Guide](https://g.org)\n  - Free', []],
    [
      '  - [Btwo](https://b.org) - Writes.\n  - [Cthree](https://t.org)\n  - [Docs](https://d.org)\n    - [C](https://c.org)',
      [8],
    ],
  ])('in %j has its line in the report if it stays text', (below, lines) => {
    const markdown = `# T\n## One\n- [Aone](${aone}) - Reads.\n- [Last](https://l.org)\n${below}`;
    expect(outlineFrom(markdown).unnamed).toEqual(lines);
  });
});

describe('an item below a project', () => {
  const below = (name: string, ...items: readonly string[]) =>
    `- [${name}](https://${name.toLowerCase()}.org) - Is.\n${items.map((item) => `  - ${item}\n`).join('')}`;

  test.each<[string, (name: string) => string]>([
    ['a name that recurs below others', () => '[Screenshot 1](https://i.org/1.png)'],
    ['a name that recurs apart from its number', (name) => `[Reel #${name.length}](https://v.org)`],
    ['nothing but an address', (name) => `https://www.${name.toLowerCase()}.net/`],
  ])('with %s is about the project', (_, item) => {
    const names = ['Aone', 'Bt', 'Cee'];
    const list = names.map((name) => below(name, item(name), item(name))).join('');
    expect(listed(list).map(([name]) => name)).toEqual(names);
  });

  test('leads to a project if it is the repository of somebody else, whatever it is called', () => {
    const items = ['a', 'b', 'c'].map(
      (name) =>
        `- [${name}](https://github.com/${name}/${name}) - Is.\n  - [Tutorials](https://github.com/t${name}/t)\n`,
    );
    expect(listed(items.join(''))).toHaveLength(6);
    const own = items.map((item) => item.replace(/t(\w)\/t/, '$1/t'));
    expect(listed(own.join(''))).toHaveLength(3);
  });

  test('with a name of its own is a project, however others are numbered', () => {
    const list = `${below('Aone', '[Sub 1](https://s.org) - x')}${below('Bt', '[Sub 2](https://t.org) - y')}`;
    expect(listed(list).map(([name]) => name)).toEqual(['Aone', 'Sub 1', 'Bt', 'Sub 2']);
  });
});

describe('a table', () => {
  const table = `| Name | Description | License | Free |
| --- | --- | --- | --- |
| [Aone](${aone}) | Reads files. | MIT | Yes |
| [Btwo](https://btwo.example.org) ⭐ | Writes \`files\`. | | - |`;

  test('whose rows are entries gives projects with a text and facts', () => {
    expect(listed(table)).toEqual([
      ['Aone', aone, 'Reads files.', 'License: MITFree: Yes'],
      ['Btwo', 'https://btwo.example.org', 'Writes files.', '⭐'],
    ]);
    expect(pagesFrom(`# T\n\n## One\n\n${table}`)['one/aone.mdx']).toContain(
      'Reads files.\n\n- License: MIT\n- Free: Yes\n',
    );
  });

  test.each([
    [
      '| # | 项目 | 说明 |\n|-|-|-|\n| 1 | [云港](https://y.org) | 读取文件。 |',
      '云港',
      '读取文件。',
    ],
    [
      '| 名前 | 概要 |\n|-|-|\n| [くも](https://k.org) | ファイルを読む。 |',
      'くも',
      'ファイルを読む。',
    ],
    ['| 채널 | 소개 |\n|-|-|\n| 📢 [구름](https://g.org) | 파일. |', '구름', '파일.'],
    ['| Имя | Описание |\n|-|-|\n| [Облако](./oblako/) | Читает. |', 'Облако', 'Читает.'],
    ['| الاسم | الوصف |\n|-|-|\n| **سحابة** | تقرأ الملفات. |', 'سحابة', 'تقرأ الملفات.'],
  ])('%j gives %j', (markdown, name, text) => {
    const [project] = outlineFrom(`# T\n\n## One\n\n${markdown}`).projects;
    expect(project).toMatchObject({name});
    expect(project?.body.map((node) => toString(node)).join(' ')).toContain(text);
  });

  test('of anything else stays in the text of its category', () => {
    const markdown = '- **Aone**: Reads.\n\n| Year | Sold |\n|-|-|\n| 2020 | 7 |';
    const [one] = outlineFrom(`# T\n\n## One\n\n${markdown}`).categories;
    expect(one?.prose).toMatchObject([{type: 'table'}]);
  });

  test('names the lines of rows that are no entries', () => {
    const {unnamed} = outlineFrom(`# T\n\n## One\n\n${table}\n| | and more | | |`);
    expect(unnamed).toEqual([9]);
  });
});

describe('a heading with a link back to the top', () => {
  test.each([
    '## [↑](#a-list) One',
    '## One [🔝](#contents)',
    '## One &nbsp;[<sup>[TOC]</sup>](#a-list)',
    '## One [back to top](#a-list)',
  ])('has the title without it: %s', (heading) => {
    const markdown = `# A list\n\n${heading}\n\n- [Aone](${aone})`;
    const one = {title: 'One', slug: 'one', prose: []};
    expect(outlineFrom(markdown).categories).toMatchObject([one]);
  });

  test('has the anchor with it', () => {
    const {'index.mdx': landing} = pagesFrom(
      `# A list\n\nSee [it](#-one).\n\n## [↑](#a-list) One\n\n- [Aone](${aone})`,
    );
    expect(landing).toContain('See [it](./one/index.mdx).');
  });

  test('keeps other links', () => {
    const [one] = outlineFrom(`# A list\n\n## One [⭐](#stars)\n\n- [Aone](${aone})`).categories;
    expect(one?.title).toBe('One ⭐');
  });
});

describe('entries one below the other', () => {
  test.each([
    [
      `<a href="${aone}"><b>Aone</b></a> - Reads.<br>\n<a href="https://b.org">Btwo</a> - Writes.<br>`,
    ],
    [`[Aone](${aone}) - Reads.\\\n[Btwo](https://b.org) - Writes.`],
    [`[Aone](${aone}): Reads.\n[Btwo](https://b.org): Writes.`],
    [`[Aone](${aone}) - Reads.\n\n[Btwo](https://b.org) - Writes.`],
    [
      `<p><a href="${aone}">Aone</a> - Reads.</p>\n\n<p><a href="https://b.org">Btwo</a> - Writes.</p>`,
    ],
    [
      `<ul><li><a href="${aone}">Aone</a> - Reads.</li><li><a href="https://b.org">Btwo</a> - Writes.</li></ul>`,
    ],
  ])('in %j are projects', (markdown) => {
    expect(listed(markdown)).toEqual([
      ['Aone', aone, 'Reads.'],
      ['Btwo', 'https://b.org', 'Writes.'],
    ]);
  });

  test('may be alone in a section of an article that lists its projects so', () => {
    const lines = `[Aone](${aone}) - Reads.\\\n[Btwo](https://b.org) - Writes.`;
    const single = '### Other\n\n**[Cthree](https://c.org)** - Counts.';
    expect(listed(`${lines}\n\n${single}`)[2]).toEqual(['Cthree', 'https://c.org', 'Counts.']);
    const list = `- [Aone](${aone}) - Reads.\n- [Btwo](https://b.org) - Writes.`;
    expect(listed(`${list}\n\n${single}`)).toHaveLength(2);
  });

  test('are not found in sentences', () => {
    expect(
      listed(`- [Aone](${aone}) - x\n\n[Links](https://l.org) in a\n[sentence](https://s.org).`),
    ).toHaveLength(1);
  });
});

describe('what only leads through the article', () => {
  const typesOf = (markdown: string) =>
    reportOf(outlineFrom(`# A list\n\n${markdown}\n\n## One\n\n- **Aone:** Reads.`))
      .parts.map(({type}) => type)
      .slice(1, -2)
      .filter((type, index, all) => type !== all[index - 1]);

  test.each([
    '[back to top](#a-list)',
    '**[⬆️ Back to Top](#contents)**',
    '[↑](#a-list)',
    '[回到顶部](#a-list)',
    '[トップへ戻る](#a-list)',
    '[맨 위로](#a-list)',
    '[Наверх](#a-list)',
    '[العودة إلى الأعلى](#a-list)',
    '**Languages**\n\n- [One](#one)\n\n**Others**\n\n- [One](#one)',
    '- [One](#one)\n\nOthers\n\n- [One](#one)',
    '<details><summary>Contents</summary>\n\n- [One](#one)\n\n</details>',
    '## Contents\n\n<details>\n<summary>Open</summary>\n\n- [One](#one)\n\n</details>',
  ])('%j is no text', (markdown) => {
    expect(typesOf(markdown).filter((type) => type !== 'markup')).toEqual(['contents']);
  });

  test('as a label in bold before a heading says nothing of the section above it', () => {
    const [one] = outlineFrom(
      '# T\n## One\n- **A:** x\n\n**Part two**\n\n## Two\n- **B:** y',
    ).categories;
    expect(one?.prose).toEqual([]);
  });
});

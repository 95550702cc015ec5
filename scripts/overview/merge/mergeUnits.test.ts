import {describe, expect, test} from 'vitest';
import {mergeBodies as merge} from './mergeBodies.fixture.ts';

const lines = (...items: readonly string[]) => items.join('\n');

describe('an item that one side moved and the other edited keeps what was said of it', () => {
  test.each([
    ['by its first words', '- Akash, GPUs', '- Golem, CPUs', '- Render, scenes'],
    ['by its bold name', '- **Akash** GPUs', '- **Golem** CPUs', '- **Render** scenes'],
    [
      'by its address',
      '- [A](https://a.org) x',
      '- [A](https://b.org) x',
      '- [A](https://c.org) x',
    ],
    ['in Chinese', '- 阿卡什：显卡', '- 傀儡：处理器', '- 渲染：场景'],
    ['in Russian', '1. Акаш — карты', '2. Голем — процессоры', '3. Рендер — сцены'],
    [
      'with what hangs below it',
      '- Akash, GPUs\n  - one',
      '- Golem, CPUs\n  - two',
      '- Render, scenes',
    ],
  ])('%s', (_, one, two, three) => {
    const edited = `${three} (closed in 2025)`;
    expect(merge(lines(one, two, three), lines(three, one, two), lines(one, two, edited))).toBe(
      lines(edited, one, two),
    );
    expect(merge(lines(one, two, three), lines(one, two, edited), lines(three, one, two))).toBe(
      lines(edited, one, two),
    );
  });

  test('in a table', () => {
    const table = (...rows: readonly string[]) =>
      lines('| Name | What |', '| --- | --- |', ...rows.map((row) => `| ${row} |`));
    expect(
      merge(
        table('Akash | GPUs', 'Golem | CPUs', 'Render | scenes'),
        table('Render | scenes', 'Akash | GPUs', 'Golem | CPUs'),
        table('Akash | GPUs', 'Golem | CPUs', 'Render | scenes, closed'),
      ),
    ).toBe(table('Render | scenes, closed', 'Akash | GPUs', 'Golem | CPUs'));
  });

  test('or is a conflict, if two have the same words', () => {
    const base = lines('- It pays.', '- It runs.', '- It pays.');
    const result = merge(
      base,
      lines('- It runs.', '- It pays.', '- It pays.'),
      lines('- It pays.', '- It runs.', '- It pays. It closed.'),
    );
    expect(result.match(/It closed\./g)).toHaveLength(1);
    expect(result.split('\n').filter((line) => line.includes('runs'))).toEqual(['- It runs.']);
  });
});

describe('both sides may add', () => {
  test.each([
    ['an item each at the end of a list', '- a', '- a\n- b', '- a\n- c', '- a\n- c\n- b'],
    ['an item each at the head of a list', '- a', '- b\n- a', '- c\n- a', '- c\n- b\n- a'],
    ['the same item', '- a', '- a\n- b', '- a\n- b', '- a\n- b'],
    ['items with other bullets', '- a', '- a\n- b', '* a\n* c', '* a\n* c\n* b'],
    [
      'rows to a table',
      '| A |\n| - |\n| a |',
      '| A |\n| - |\n| a |\n| b |',
      '| A |\n| - |\n| a |\n| c |',
      '| A |\n| - |\n| a |\n| c |\n| b |',
    ],
    ['a paragraph each', 'a', 'a\n\nb', 'a\n\nc', 'a\n\nc\n\nb'],
  ])('%s', (_, base, fresh, disk, merged) => {
    expect(merge(base, fresh, disk)).toBe(merged);
  });
});

describe('each side may change another', () => {
  test.each([
    [
      'sentence',
      'One runs. Two runs.',
      'One pays. Two runs.',
      'One runs. Two pays.',
      'One pays. Two pays.',
    ],
    [
      'sentence, also beside one that the other put in place of a third',
      'One runs. Two runs. Three has run for long.',
      'One runs. Two runs. Three has paid for long.',
      'It was stopped early. Two runs. Three has run for long.',
      'It was stopped early. Two runs. Three has paid for long.',
    ],
    [
      'sentence, also of a paragraph to which the other adds a longer one',
      'It runs.',
      'It leases idle machines by the hour. It runs.',
      'It runs (since 2025).',
      'It leases idle machines by the hour. It runs (since 2025).',
    ],
    [
      'item, also of a list that the other makes much longer',
      '- a: x',
      '- bb cc: dd ee ff\n- gg hh: ii jj kk\n- a: x',
      '- a: x (closed)',
      '- bb cc: dd ee ff\n- gg hh: ii jj kk\n- a: x (closed)',
    ],
    [
      'sentence, across a line break',
      'One runs. Two runs.',
      'One pays. Two runs.',
      'One runs.\nTwo pays.',
      'One pays.\nTwo pays.',
    ],
    [
      'sentence in Chinese',
      '它运行。它付款。',
      '它停止。它付款。',
      '它运行。它收费。',
      '它停止。它收费。',
    ],
    ['item', '- a b c\n- d e f', '- a b x\n- d e f', '- a b c\n- d e y', '- a b x\n- d e y'],
    [
      'row',
      '| A |\n| - |\n| a b |\n| c d |',
      '| A |\n| - |\n| a x |\n| c d |',
      '| A |\n| - |\n| a b |\n| c y |',
      '| A |\n| - |\n| a x |\n| c y |',
    ],
  ])('%s', (_, base, fresh, disk, merged) => {
    expect(merge(base, fresh, disk)).toBe(merged);
  });

  test('also a heading of which most words are new, and the text below it', () => {
    const [heading, text] = ['## Prices in the year 2024', 'It costs nothing at all today.'];
    const [renamed, edited] = ['## What has to be paid', 'It costs nothing at all now.'];
    expect(
      merge(`${heading}\n\n${text}`, `${heading}\n\nAdded.\n\n${text}`, `${renamed}\n\n${edited}`),
    ).toBe(`${renamed}\n\nAdded.\n\n${edited}`);
    expect(
      merge(`${heading}\n\n${text}`, `## Prices in 2025\n\n${text}`, `${renamed}\n\n${edited}`),
    ).toBe(`heading | ${heading} | ## Prices in 2025 | ${renamed}`);
  });

  test('and a paragraph that a person only wrapped anew takes what the article says', () => {
    const result = merge(
      'It runs\nhere. It pays.',
      'It runs here. It costs.',
      'It runs here.\nIt pays.',
    );
    expect(result).toBe('It runs here. It costs.');
  });
});

test('a list of which a person has left one item, edited, is in conflict with its removal', () => {
  const base = 'It runs.\n\n- Akash, ten cards\n- Golem, ten cards\n- Render, ten cards';
  const edited = 'It runs.\n\n- Golem, closed early in the year 2025';
  expect(merge(base, 'It runs.', edited)).toMatch(/^list \| /);
});

describe('nobody is made to say what nobody said', () => {
  test.each([
    [
      'two figures of one sentence',
      'Raised $10 million in 2023.',
      'Raised $12 million in 2023.',
      'Raised $10 million in 2024.',
      'Raised $12 million in 2024.',
    ],
    [
      'a negation',
      'It has never been audited.',
      'It has been audited.',
      'It has never been fully audited.',
      'It has been fully audited.',
    ],
    [
      'a fact under another source',
      'Runs on Solana.[^a]\n\n[^a]: A.',
      'Runs on Ethereum.[^a]\n\n[^a]: A.',
      'Runs on Solana since 2021.[^b]\n\n[^b]: B.',
      'Runs on Ethereum since 2021.[^b]\n\n[^b]: B.',
    ],
    [
      'two cells of one row',
      '| A | B |\n| - | - |\n| a | b |',
      '| A | B |\n| - | - |\n| a | x |',
      '| A | B |\n| - | - |\n| y | b |',
      '| A | B |\n| - | - |\n| y | x |',
    ],
    [
      'two parts of one item',
      '- a, with b and c',
      '- a, with b and x',
      '- a, with y and c',
      '- a, with y and x',
    ],
  ])('with %s: a conflict, and the mix is only proposed', (_, base, fresh, disk, proposal) => {
    expect(merge(base, fresh, disk)).toContain(' | ');
    expect(merge(base, fresh, disk, 'both')).toBe(proposal);
  });

  test.each([
    [
      'a column of one and a row of the other',
      '| A |\n| - |\n| a |',
      '| A |\n| - |\n| a |\n| b |',
      '| B | A |\n| - | - |\n| 1 | a |',
    ],
    ['a sentence each at one place', 'One.', 'One. Two.', 'One. Three.'],
    ['a paragraph rewritten by both', 'One two three.', 'Four five six.', 'Seven eight nine.'],
    ['an item deleted and edited', '- a b\n- c d', '- a b', '- a b\n- c d e'],
    [
      'a new text in a section that the other deleted',
      '## A\n\na\n\n## B\n\nb',
      '## A\n\na\n\n## B\n\nb\n\nc',
      '## A\n\na',
    ],
    [
      'a new text below a heading that the other put there',
      '## A\n\na\n\nb',
      '## A\n\na\n\nb\n\nc',
      '## A\n\na\n\n## N\n\nb',
    ],
    [
      'the same entry added twice',
      '- a',
      '- a\n- [N](https://n.org) one',
      '- a\n- [N](https://n.org) two',
    ],
  ])('with %s: a conflict', (_, base, fresh, disk) => {
    expect(merge(base, fresh, disk)).toContain(' | ');
    expect(merge(base, disk, fresh)).toContain(' | ');
  });

  test('a source changed under a sentence that the other side changed is a conflict', () => {
    const page = (text: string, note: string) => `${text}[^a]\n\n[^a]: ${note}`;
    const result = merge(
      page('It runs.', '[One](https://one.org)'),
      page('It runs.', '[Two](https://two.org)'),
      page('It runs on Solana.', '[One](https://one.org)'),
    );
    expect(result).toBe(
      'footnote [^a] | [^a]: [One](https://one.org) | [^a]: [Two](https://two.org) | It runs on Solana.[^a]',
    );
  });
});

test.each([
  ['Chinese', '它把闲置的显卡租给训练模型的人。', '闲置', '空闲', '租给', '出租给'],
  [
    'Japanese',
    '余っている計算資源をモデルの学習に貸し出す。',
    '余っている',
    '使われない',
    '貸し出す',
    '提供する',
  ],
  ['Thai', 'เครือข่ายให้เช่าการ์ดจอแก่ผู้ฝึกแบบจำลอง', 'ให้เช่า', 'ขาย', 'แบบจำลอง', 'โมเดล'],
])(
  'a paragraph in %s is known by its words, though no space separates them',
  (_, text, mine, myWord, theirs, theirWord) => {
    const edited = text.replace(mine, myWord);
    const added = 'One more paragraph.';
    expect(merge(text, `${added}\n\n${text}`, edited)).toBe(`${added}\n\n${edited}`);

    const fresh = text.replace(theirs, theirWord);
    expect(merge(text, fresh, edited)).toBe(['sentence', text, fresh, edited].join(' | '));
    expect(merge(text, fresh, edited, 'both')).toBe(edited.replace(theirs, theirWord));
  },
);

describe('what the article rewrote and a person edited is one conflict', () => {
  const base = 'Processes data in real time.';
  const rewritten = 'Python framework for stream pipelines.';
  const edited = 'Processes data in no time.';

  test.each([
    ['a paragraph', ''],
    ['a paragraph before others', '\n\nHas a forum.'],
    ['a sentence', ' It has a forum.'],
  ])('%s', (_, rest) => {
    const [one, two, three] = [base + rest, rewritten + rest, edited + rest];
    expect(merge(one, two, three)).toBe(`sentence | ${base} | ${rewritten} | ${edited}`);
    expect(merge(one, two, three, 'overview')).toBe(two);
    expect(merge(one, two, three, 'page')).toBe(three);
  });

  test.each([
    ['sentences', 'It began in 2019.', ' ', [base, 'It has a forum.']],
    ['a paragraph of several sentences', '', '', [`${base} It has a forum.`]],
    ['a paragraph between others', 'It began in 2019.', '\n\n', [base, 'It has a forum.']],
  ])(
    'in place of %s, whatever stands there now is shown',
    (_, first, gap, [text = '', ...rest]) => {
      const around = (middle: string) => [first, middle, ...rest].filter(Boolean).join(gap);
      const block = gap === ' ' ? around : (middle: string) => middle;
      const mine = text.replace(base, edited);
      const others = [
        `${rewritten} Ann pays.`,
        `${rewritten} Ann pays. Bob builds.`,
        ...(gap === ' ' ? [] : [`${rewritten}\n\nAnn pays.`, `- ${rewritten}\n- Ann pays.`]),
      ];
      for (const other of others) {
        const [was, fresh, disk] = [around(text), around(other), around(mine)];
        const sides = [text, other, mine].map(block);
        expect(merge(was, fresh, disk)).toMatch(new RegExp(`^\\w+ \\| `));
        expect(merge(was, fresh, disk).split(' | ').slice(1)).toEqual(sides);
        const [textOfAll, ofArticle, ofPage] = sides;
        expect(merge(was, disk, fresh).split(' | ').slice(1)).toEqual([
          textOfAll,
          ofPage,
          ofArticle,
        ]);
        for (const [one, two] of [
          [fresh, disk],
          [disk, fresh],
        ] as const) {
          expect(merge(was, one, two, 'overview')).toBe(one);
          expect(merge(was, one, two, 'page')).toBe(two);
        }
      }
    },
  );

  test('but not if a person wrote the same as well', () => {
    const disk = `${edited}\n\n${rewritten}`;
    expect(merge(base, rewritten, disk)).toBe(`sentence | ${base} |  | ${edited}`);
    expect(merge(base, rewritten, disk, 'page')).toBe(disk);
    expect(merge(base, rewritten, disk, 'overview')).toBe(rewritten);
  });
});

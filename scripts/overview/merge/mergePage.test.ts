import {describe, expect, test} from 'vitest';
import {mergePage} from './mergePage.ts';
import type {Side} from './threeWay.ts';

const PAGE = `---
title: Arc
slug: /projects/arc
description: A market for GPUs.
categories: [compute]
tags: [gpu, depin]
---

Owners of cards rent them to strangers.[^docs] The market pays in tokens.[^docs]

## How it works

Each job goes to three nodes.

[^docs]: [Docs](https://arc.org/docs), seen 2026-11-22.
`;

type Change = readonly [from: string | RegExp, to: string];

/** Merges two sets of replacements in the page. */
function merge(article: readonly Change[], person: readonly Change[], prefer?: Side): string {
  const change = (changes: readonly Change[]) =>
    changes.reduce((text, [from, to]) => {
      expect(text).toMatch(from);
      return text.replace(from, to);
    }, PAGE);
  const result = mergePage({base: PAGE, fresh: change(article), disk: change(person)}, prefer);
  return result.type === 'merged'
    ? result.text
    : result.conflicts
        .map(({what, line, base, overview, page}) =>
          [`${line} ${what}`, base, overview, page].join(' | '),
        )
        .join('\n');
}

/** The lines of a merged page that the page did not have. */
function newLines(text: string): string {
  return text
    .split('\n')
    .filter((line) => !PAGE.split('\n').includes(line))
    .join('\n');
}

const END = /$/;
const FIRST = 'strangers.[^docs]';

describe('the front matter', () => {
  test('keeps comments, quotes, unknown keys and blank lines while the article changes values', () => {
    const text = merge(
      [['A market for GPUs.', 'A market for graphics cards.']],
      [
        ['title: Arc', '# The name as on its site\ntitle:   "Arc"'],
        ['description: A market for GPUs.', 'description:  A market for GPUs.   # shown in lists'],
        ['tags: ', '\nx-reviewer: [me,  you]\ntags: '],
      ],
    );
    expect(text.slice(0, text.indexOf('\n---'))).toMatchInlineSnapshot(`
      "---
      # The name as on its site
      title:   "Arc"
      slug: /projects/arc
      description:  A market for graphics cards.   # shown in lists
      categories: [compute]

      x-reviewer: [me,  you]
      tags: [gpu, depin]"
    `);
  });

  test('merges lists as sets, in the order of the page', () => {
    const text = merge(
      [['[gpu, depin]', '[depin, staking, rendering]']],
      [['[gpu, depin]', '[solana,  gpu, depin] # mine']],
    );
    expect(newLines(text)).toMatchInlineSnapshot(
      `"tags: [solana,  depin, staking, rendering] # mine"`,
    );
  });

  test.each([
    [
      'the article drops a list',
      'aliases: [Bow]\n',
      '',
      'aliases: [Arch, Bow]\n',
      'aliases: [Arch]\n',
    ],
    ['a person does', 'aliases: [Bow]\n', 'aliases: [Bow, Arch]\n', '', 'aliases: [Arch]\n'],
    ['both do, one item each', 'aliases: [Bow, Arch]\n', 'aliases: [Arch]\n', '', ''],
    ['both do, and the article at last', 'aliases: [Bow, Arch]\n', '', 'aliases: [Arch]\n', ''],
    [
      'both begin one',
      '',
      'aliases: [Bow]\n',
      'aliases:\n  - Arch\n',
      'aliases:\n  - Arch\n  - Bow\n',
    ],
  ])('merges a key with a list that not all have: %s', (_name, base, fresh, disk, merged) => {
    const page = (key: string) => PAGE.replace('tags:', `${key}tags:`);
    expect(mergePage({base: page(base), fresh: page(fresh), disk: page(disk)})).toEqual({
      type: 'merged',
      text: page(merged),
    });
  });

  test('merges a list that a person wrote in lines', () => {
    const text = merge(
      [['[gpu, depin]', '[depin, staking]']],
      [['[gpu, depin]', '\n  - gpu\n  # the network is one\n  - depin\n  - solana  # since 2025']],
    );
    expect(newLines(text)).toMatchInlineSnapshot(`
      "tags: 
        # the network is one
        - depin
        - solana  # since 2025
        - staking"
    `);
  });

  test('merges events by whole item', () => {
    const event = 'events:\n  - {date: 2024-01-02, title: Opens}\n';
    const versions = {
      base: PAGE.replace('tags:', `${event}tags:`),
      fresh: PAGE.replace('tags:', `${event}  - {date: 2025-01-02, title: Grows}\ntags:`),
      disk: PAGE.replace('tags:', `${event}  - {date: 2026-01-02, title: Closes}\ntags:`),
    };
    const result = mergePage(versions);
    expect(result.type === 'merged' && newLines(result.text)).toMatchInlineSnapshot(`
      "events:
        - {date: 2024-01-02, title: Opens}
        - {date: 2026-01-02, title: Closes}
        - {date: 2025-01-02, title: Grows}"
    `);
  });

  test('keeps the kind of an event and the period of a relation that a person added', () => {
    const base =
      'relations:\n  - {type: part-of, target: A, source: x}\nevents:\n  - {date: 2024, kind: launch, title: Opens}\n';
    const versions = {
      base: PAGE.replace('tags:', `${base}tags:`),
      fresh: PAGE.replace('tags:', `${base}  - {date: 2025, kind: token, title: Mints}\ntags:`),
      disk: PAGE.replace(
        'tags:',
        `${base.replace('target: A,', 'target: A, since: 2024, until: 2025-10,')}tags:`,
      ),
    };
    const result = mergePage(versions);
    expect(result.type === 'merged' && newLines(result.text)).toMatchInlineSnapshot(`
      "relations:
        - {type: part-of, target: A, since: 2024, until: 2025-10, source: x}
      events:
        - {date: 2024, kind: launch, title: Opens}
        - {date: 2025, kind: token, title: Mints}"
    `);
  });

  test.each([
    [
      'edited by one side and deleted by the other',
      '{date: 2024, title: A, source: x}',
      '{date: 2025, title: A, source: x}',
      '',
    ],
    [
      'edited by both',
      '{date: 2024, title: A}',
      '{date: 2025, title: A}',
      '{date: 2024, title: B}',
    ],
    [
      'added by both with other sources',
      '',
      '{date: 2024, title: A, source: x}',
      '{date: 2024, title: A, source: y}',
    ],
  ])('conflicts on an event %s', (_, base, fresh, disk) => {
    const page = (event: string) =>
      `---\ntitle: A\nevents: [{date: 2020, title: Z}${event && `, ${event}`}]\n---\n`;
    for (const [article, person] of [
      [fresh, disk],
      [disk, fresh],
    ]) {
      const versions = {base: page(base), fresh: page(article ?? ''), disk: page(person ?? '')};
      expect(mergePage(versions)).toMatchObject({conflicts: [{what: 'events'}]});
    }
  });

  test('puts a new key after the one that precedes it in the article, else at the end', () => {
    const text = merge(
      [
        ['slug:', 'sidebar_position: 3\nslug:'],
        ['categories:', 'token: ARC\ncategories:'],
      ],
      [
        ['description: A market for GPUs.\n', ''],
        ['slug:', 'x: 1\nslug:'],
      ],
    );
    expect(text.slice(0, text.indexOf('\n---'))).toMatchInlineSnapshot(`
      "---
      title: Arc
      sidebar_position: 3
      x: 1
      slug: /projects/arc
      categories: [compute]
      tags: [gpu, depin]
      token: ARC"
    `);
  });

  test('lets a key go that one side deleted and the other left alone', () => {
    expect(merge([[/tags.*\n/, '']], [[/categories.*\n/, '']])).not.toMatch(/tags|categories/);
  });

  test.each<[string, Change[], Change[], string]>([
    [
      'a value changed on both sides',
      [['for GPUs', 'for cards']],
      [['A market', 'A place']],
      '4 description | A market for GPUs. | A market for cards. | A place for GPUs.',
    ],
    [
      'a key deleted here and changed there',
      [[/description.*\n/, '']],
      [['A market', 'The market']],
      '4 description | A market for GPUs. |  | The market for GPUs.',
    ],
    [
      'a key changed here and deleted there',
      [['A market', 'The market']],
      [[/description.*\n/, '']],
      '2 description | A market for GPUs. | The market for GPUs. | ',
    ],
    [
      'the same new key',
      [['tags', 'token: A\ntags']],
      [['tags', 'token: B\ntags']],
      '6 token |  | A | B',
    ],
    [
      'a comment on a key that goes',
      [[/tags.*\n/, '']],
      [['depin]', 'depin] # why']],
      '6 tags | [gpu, depin] |  | [gpu, depin] # why',
    ],
  ])('conflicts on %s', (_, article, person, expected) => {
    expect(merge(article, person)).toBe(expected);
  });

  test('takes the same change from both sides', () => {
    const change: Change[] = [['A market', 'The market']];
    expect(newLines(merge([...change, ['Arc', 'ARC']], [...change, [END, '\nMore.\n']]))).toBe(
      'title: ARC\ndescription: The market for GPUs.\nMore.',
    );
  });
});

describe('the body', () => {
  test('does not mix a footnote of a person and a word of the article in one sentence', () => {
    const text = merge(
      [['to strangers', 'to anyone']],
      [
        [FIRST, `${FIRST}[^blog]`],
        [END, '\n[^blog]: The blog, seen 2026-11-23.\n'],
      ],
    );
    expect(newLines(text)).toMatchInlineSnapshot(
      `"9 sentence | Owners of cards rent them to strangers.[^docs] | Owners of cards rent them to anyone.[^docs] | Owners of cards rent them to strangers.[^docs][^blog]"`,
    );
  });

  test('does not mix words of both sides, however far apart in a sentence', () => {
    const text = merge(
      [
        ['rent them to', 'lend them to'],
        ['pays in tokens', 'pays in coins'],
      ],
      [
        ['rent them to strangers', 'rent machines to people'],
        ['The market', 'It'],
      ],
    );
    expect(newLines(text)).toMatchInlineSnapshot(
      `
      "9 sentence | Owners of cards rent them to strangers.[^docs] | Owners of cards lend them to strangers.[^docs] | Owners of cards rent machines to people.[^docs]
      9 sentence | The market pays in tokens.[^docs] | The market pays in coins.[^docs] | It pays in tokens.[^docs]"
    `,
    );
  });

  test('leaves a footnote with the word before it where both sides add at one place', () => {
    const note = '\n[^n]: A note.\n';
    const cites: Change[] = [
      ['tokens.[^docs]', 'tokens.[^docs][^n]'],
      [END, note],
    ];
    const says: Change[] = [['tokens.[^docs]', 'tokens.[^docs] Payment is weekly.']];
    const expected = 'tokens.[^docs][^n] Payment is weekly.';
    expect(merge(says, cites)).toContain(expected);
    expect(merge(cites, says)).toContain(expected);
  });

  test('keeps whole blocks that both sides add at one place, the page first', () => {
    const text = merge(
      [['three nodes.', 'three nodes.\n\nOf the article.']],
      [['three nodes.', 'three nodes.\n\nOf a person.']],
    );
    expect(text).toContain('nodes.\n\nOf a person.\n\nOf the article.\n\n[^docs]');
  });

  test('follows a person who moved a block while the article changes another', () => {
    const how = '## How it works\n\nEach job goes to three nodes.\n\n';
    const text = merge(
      [['three', 'two']],
      [
        [how, ''],
        ['Owners', `${how}Owners`],
      ],
    );
    expect(text.slice(text.indexOf('## How'))).toMatchInlineSnapshot(`
      "## How it works

      Each job goes to two nodes.

      Owners of cards rent them to strangers.[^docs] The market pays in tokens.[^docs]

      [^docs]: [Docs](https://arc.org/docs), seen 2026-11-22.
      "
    `);
  });

  test('conflicts where both sides moved blocks across each other', () => {
    const versions = {base: 'A\n\nB\n\nC\n', fresh: 'B\n\nA\n\nC\n', disk: 'A\n\nC\n\nB\n'};
    expect(mergePage(versions)).toMatchObject({conflicts: [{what: 'text', line: 1}]});
  });

  test('merges by line what is not MDX', () => {
    const result = mergePage({
      base: 'One <b\n\ntwo\nthree\n',
      fresh: 'One <b\n\n2\nthree\n',
      disk: 'One <b\n\ntwo\nthree\n  four\n',
    });
    expect(result).toEqual({type: 'merged', text: 'One <b\n\n2\nthree\n  four\n'});
  });

  test.each<[string, Change[], Change[], string]>([
    [
      'the same word',
      [['strangers', 'anyone']],
      [['strangers', 'neighbours']],
      '9 sentence | Owners of cards rent them to strangers',
    ],
    [
      'a sentence removed and edited',
      [[/ The market.*/, '']],
      [['in tokens', 'in coins']],
      '9 sentence | The market pays in tokens.[^docs] |  | The market pays in coins.[^docs]',
    ],
    [
      'a block edited and removed',
      [['three nodes', 'two nodes']],
      [[/Each job.*\n\n/, '']],
      '11 paragraph | Each job goes to three nodes. | Each job goes to two nodes. | ',
    ],
    [
      'sentences at one place',
      [['nodes.', 'nodes. One.']],
      [['nodes.', 'nodes. Two.']],
      '13 paragraph | Each job goes to three nodes. | Each job goes to three nodes. One. |',
    ],
  ])('conflicts on %s', (_, article, person, expected) => {
    expect(merge(article, person).startsWith(expected)).toBe(true);
  });

  test('keeps line ends, blank lines and a missing last line end of the page', () => {
    const disk = PAGE.replace('\n## How', '\n\n\n## How').trimEnd().replaceAll('\n', '\r\n');
    const fresh = PAGE.replace('three', 'two').replace('title: Arc', 'title: Arc\ntoken: A');
    expect(mergePage({base: PAGE, fresh, disk})).toEqual({
      type: 'merged',
      text: disk.replace('three', 'two').replace('title: Arc', 'title: Arc\r\ntoken: A'),
    });
  });
});

test('a paragraph of the article stands before a section that a person added, not in it', () => {
  const added = '\n\nFees are low.';
  const section = '\n\n## Fees\n\nTwo percent.';
  const text = merge(
    [['three nodes.', `three nodes.${added}`]],
    [['three nodes.', `three nodes.${section}`]],
  );
  expect(text).toContain(`three nodes.${added}${section}\n\n[^docs]`);
});

describe('definitions', () => {
  const mine: Change[] = [
    [FIRST, `${FIRST}[^new]`],
    [END, '\n[^new]: Mine.\n'],
  ];
  const article: Change[] = [
    ['nodes.', 'nodes.[^new]'],
    [END, '\n[^new]: The article.\n'],
  ];

  test('of one label that both sides add differently conflict', () => {
    expect(merge(article, mine)).toBe(
      '17 footnote [^new] |  | [^new]: The article. | [^new]: Mine.',
    );
  });

  test('come from both sides, wherever they stand', () => {
    const text = merge(
      [
        ['nodes.', 'nodes.[^chain]'],
        ['\n[^docs]:', '\n[^chain]: The chain.\n\n[^docs]:'],
      ],
      [
        [FIRST, `${FIRST}[^new]`],
        ['## How', '[^new]: Mine.\n\n## How'],
      ],
    );
    expect(text.slice(text.indexOf('Owners'))).toMatchInlineSnapshot(`
      "Owners of cards rent them to strangers.[^docs][^new] The market pays in tokens.[^docs]

      [^new]: Mine.

      ## How it works

      Each job goes to three nodes.[^chain]

      [^chain]: The chain.

      [^docs]: [Docs](https://arc.org/docs), seen 2026-11-22.
      "
    `);
  });

  test('change where one side changed them', () => {
    const text = merge([['2026-11-22', '2027-01-01']], [['A market', 'The market']]);
    expect(text).toContain('seen 2027-01-01');
  });

  const dropped: Change[] = [
    ['strangers.[^docs]', 'strangers.'],
    ['tokens.[^docs]', 'tokens.'],
    [/\n\[\^docs\].*\n/, ''],
  ];

  test('go with the last reference', () => {
    expect(merge(dropped, [['A market', 'The market']])).not.toContain('docs');
  });

  test('stay where a person refers to them', () => {
    const text = merge(dropped, [['nodes.', 'nodes.[^docs]']]);
    expect(text).toContain('nodes.[^docs]\n\n[^docs]: [Docs]');
  });

  test('conflict where the article drops what a person changed', () => {
    expect(merge(dropped, [['2026-11-22', '2027-01-01']])).toMatch(/^15 footnote \[\^docs\] /);
  });

  test('go where each side removed one of the references', () => {
    const text = merge([['strangers.[^docs]', 'strangers.']], [['tokens.[^docs]', 'tokens.']]);
    expect(text).not.toContain('[^docs]');
  });
});

describe('a preference', () => {
  const article: Change[] = [
    ['strangers', 'anyone'],
    ['A market', 'The market'],
    ['three nodes', 'two nodes'],
    ['2026-11-22', '2027-01-01'],
  ];
  const person: Change[] = [
    ['strangers', 'neighbours'],
    ['A market', 'Some market'],
    ['Each job', 'A job'],
    ['2026-11-22', '2026-12-24'],
  ];

  test('for the overview takes its reading of what clashes, and all else as before', () => {
    expect(newLines(merge(article, person, 'overview'))).toMatchInlineSnapshot(`
      "description: The market for GPUs.
      Owners of cards rent them to anyone.[^docs] The market pays in tokens.[^docs]
      Each job goes to two nodes.
      [^docs]: [Docs](https://arc.org/docs), seen 2027-01-01."
    `);
  });

  test('for the page takes its reading of what clashes, and all else as before', () => {
    expect(newLines(merge(article, person, 'page'))).toMatchInlineSnapshot(`
      "description: Some market for GPUs.
      Owners of cards rent them to neighbours.[^docs] The market pays in tokens.[^docs]
      A job goes to three nodes.
      [^docs]: [Docs](https://arc.org/docs), seen 2026-12-24."
    `);
  });

  test('keeps the note that its side revised, where each side removed one of the references to it', () => {
    const revised: Change[] = [
      ['tokens.[^docs]', 'tokens.'],
      ['2026-11-22', '2027-01-01'],
    ];
    const other: Change[] = [['strangers.[^docs]', 'strangers.']];
    expect(merge(revised, other, 'overview')).toContain('2027-01-01');
    expect(merge(other, revised, 'page')).toContain('2027-01-01');
  });
});

test('a merge that would break the page is proposed to nobody', () => {
  const base = '---\ntitle: A\n---\n\nRun `a b c` now.\n';
  const versions = {
    base,
    fresh: base.replace('`a b c`', '`a` b c'),
    disk: base.replace('`a b c`', 'a b `c`'),
  };
  expect(mergePage(versions)).toEqual({
    type: 'conflict',
    conflicts: [
      {
        what: 'sentence',
        line: 5,
        base: 'Run `a b c` now.',
        overview: 'Run `a` b c now.',
        page: 'Run a b `c` now.',
      },
    ],
  });
  expect(mergePage(versions, 'page')).toEqual({type: 'merged', text: versions.disk});
  expect(mergePage(versions, 'both')).toMatchObject({type: 'conflict'});
});

test.each([
  [
    'Sells disks in 2021.',
    'Sells disks in 2022.',
    'Sells and rents disks in 2021.',
    'Sells and rents disks in 2022.',
  ],
  ["'Sold: disks'", "'Sold: tapes'", "'All sold: disks'", "'All sold: tapes'"],
])('the words of both are offered for a value in front matter: %s', (base, fresh, disk, both) => {
  const page = (value: string) => `---\ntitle: A\ndescription: ${value} # mine\n---\n\nText.\n`;
  const versions = {base: page(base), fresh: page(fresh), disk: page(disk)};
  const merged = mergePage(versions);
  expect(merged).toMatchObject({conflicts: [{what: 'description', line: 3}]});
  expect(mergePage(versions, 'both')).toEqual({
    type: 'merged',
    text: page(both.replaceAll("'", '"')),
  });
});

test.each(['page', 'overview'] as const)(
  'where nothing is in conflict, to take the %s changes nothing',
  (side) => {
    const [base, fresh, disk] = ['A.\n\nB.\n', 'B.\n\nA.\n\nA.\n', 'X.\n\nB.\n'].map(
      (body) => `---\ntitle: A\n---\n\n${body}`,
    );
    const versions = {base: base ?? '', fresh: fresh ?? '', disk: disk ?? ''};
    const merged = mergePage(versions);
    expect(merged).toMatchObject({type: 'merged'});
    expect(mergePage(versions, side)).toEqual(merged);
  },
);

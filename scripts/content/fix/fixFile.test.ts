import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {guardPage} from '../../../src/guard/guardPage.ts';
import {ATTEMPTS} from '../../../src/guard/hostile.fixture.ts';
import type {Finding} from '../../../src/knowledge/problem.ts';
import {isFixable} from '../../../src/knowledge/rules.ts';
import {runs} from '../../gate/seed.ts';
import {checkContent, problemsIn} from '../check.ts';
import {fixFile} from './fixFile.ts';

const FILE = 'docs/x/the-page.mdx';

const SOURCES = {
  docs: 'docs',
  pages: [
    {
      file: 'docs/x/index.mdx',
      text: '---\ntitle: X\nslug: /categories/x\ndescription: x\n---\n',
    },
    {
      file: 'docs/x/acme.mdx',
      text: '---\ntitle: Acme\nslug: /projects/acme\ndescription: x\ncategories: [x]\n---\n',
    },
  ],
  tags: {
    file: 'docs/tags.yml',
    text: ['gpu-market', 'inference', 'storage', 'training']
      .map((tag) => `${tag}: {label: x, description: x}\n`)
      .join(''),
  },
};

/** What the check says of a page. */
function findingsOn(text: string): readonly Finding[] {
  const guarded = guardPage(FILE, text);
  const pages = [...SOURCES.pages, {file: FILE, text}];
  return [...guarded, ...problemsIn(checkContent({...SOURCES, pages}))].filter(
    ({file}) => file === FILE,
  );
}

/** Corrects a page until nothing is left that can be corrected. */
function fixUp(text: string): string {
  for (let round = 0; round < 60; round += 1) {
    const fixed = fixFile(text, findingsOn(text));
    if (fixed.text === text) return text;
    text = fixed.text;
  }
  throw new Error('corrected again and again');
}

/** A line of front matter or text as written, and as it must be; at most one of each group is on a page. */
interface Slip {
  readonly group: string;
  readonly wrong: string;
  readonly right: string;
}

const HEAD: readonly Slip[] = [
  {group: 'status', wrong: 'staus: active # kept', right: 'status: active # kept'},
  {group: 'status', wrong: 'status:   Activ  # kept', right: 'status:   active  # kept'},
  {group: 'status', wrong: 'status: "INACTIVE"', right: 'status: inactive'},
  {
    group: 'resources',
    wrong: 'resources: [gpu, stroage] # [a]',
    right: 'resources: [gpu, storage] # [a]',
  },
  {
    group: 'resources',
    wrong: "resources:\n  - 'Data'\n  # and\n  - model",
    right: 'resources:\n  - data\n  # and\n  - models',
  },
  {group: 'founded', wrong: 'founded: "2021"', right: 'founded: 2021'},
  {group: 'token', wrong: 'token: 42', right: 'token: "42"'},
  {group: 'token', wrong: 'token: 0x1F # hex', right: 'token: "0x1F" # hex'},
  {group: 'token', wrong: 'tokn: true', right: 'token: "true"'},
  {group: 'token', wrong: 'token: @here', right: "token: '@here'"},
  {
    group: 'events',
    wrong: 'events:\n  - {date: 2020, kind: other, title: x, source: ‘https://example.org/a’}',
    right: "events:\n  - {date: 2020, kind: other, title: x, source: 'https://example.org/a'}",
  },
  {group: 'token', wrong: 'token: $EXM', right: 'token: EXM'},
  {group: 'note', wrong: 'status_note: Chain #1 is open', right: "status_note: 'Chain #1 is open'"},
  {group: 'note', wrong: "status_note: It's #1 ", right: 'status_note: "It\'s #1" '},
  {group: 'chains', wrong: 'chains: Solana', right: 'chains: [Solana]'},
  {group: 'chains', wrong: 'chains: [Solana, NEAR, Solana]', right: 'chains: [Solana, NEAR]'},
  {
    group: 'aliases',
    wrong: 'aliases:\n  - One\n  - Two # kept\n  - One\n  - Three',
    right: 'aliases:\n  - One\n  - Two # kept\n  - Three',
  },
  {
    group: 'tags',
    wrong: 'tags: [GPU market, inferense, inference]',
    right: 'tags: [gpu-market, inference]',
  },
  {group: 'tags', wrong: 'tags: traning', right: 'tags: [training]'},
  {group: 'checked', wrong: 'checked: 2026-1-5', right: 'checked: 2026-01-05'},
  {group: 'checked', wrong: "checked: '22.11.2026'", right: 'checked: 2026-11-22'},
  {group: 'checked', wrong: 'checkd: November 22, 2026', right: 'checked: 2026-11-22'},
  {
    group: 'note',
    wrong: 'status_note: Main network: open',
    right: "status_note: 'Main network: open'",
  },
  {group: 'note', wrong: "status_note: It's on: now", right: `status_note: "It's on: now"`},
  {
    group: 'note',
    wrong: 'status_note: Lantern: open\n  to all',
    right: "status_note: 'Lantern: open to all'",
  },
  {group: 'demo', wrong: ' demo: https://example.org', right: 'demo: https://example.org'},
  {
    group: 'demo',
    wrong: '# Where.\n demo: https://example.org',
    right: '# Where.\ndemo: https://example.org',
  },
  {group: 'founded', wrong: 'founded:2021', right: 'founded: 2021'},
  {
    group: 'relations',
    wrong: "relations:\n  - type: built-on, target: Acme, source: 'overview'}",
    right: "relations:\n  - {type: built-on, target: Acme, source: 'overview'}",
  },
  {
    group: 'relations',
    wrong: 'relations:\n  - type: built-on\n     target: Acme\n    source: overview',
    right: 'relations:\n  - type: built-on\n    target: Acme\n    source: overview',
  },
  {
    group: 'events',
    wrong: 'events:\n  - {date: April 2020, kind: Lauch, title: x, source: Overview}',
    right: 'events:\n  - {date: 2020-04, kind: launch, title: x, source: overview}',
  },
  {
    group: 'relations',
    wrong:
      'relations:\n  - type: built_on\n    target: Acme\n    untill: May 2025\n    sorce: overview',
    right:
      'relations:\n  - type: built-on\n    target: Acme\n    until: 2025-05\n    source: overview',
  },
  {group: 'former', wrong: 'former_slugs: [the-page, older]', right: 'former_slugs: [older]'},
];

const BODY: readonly Slip[] = [
  {group: '1', wrong: 'Costs <5 dollars, or <= 7.', right: 'Costs \\<5 dollars, or \\<= 7.'},
  {
    group: '2',
    wrong: 'For {price} or {5 GPUs} a day.',
    right: 'For \\{price} or \\{5 GPUs} a day.',
  },
  {group: '3', wrong: 'A { that stays\nopen.', right: 'A \\{ that stays\nopen.'},
  {group: '4', wrong: 'Text <!-- a\nnote --> more.', right: 'Text {/* a\nnote */} more.'},
  {group: '5', wrong: '<!-- one\n\ntwo -->', right: '{/* one\n\ntwo */}'},
  {
    group: '6',
    wrong: 'At <https://example.org/a?b=1#c>.',
    right: 'At [https://example.org/a?b=1#c](https://example.org/a?b=1#c).',
  },
  {
    group: '7',
    wrong: 'Or <a.b@example.org>.',
    right: 'Or [a.b@example.org](mailto:a.b@example.org).',
  },
  {group: '8', wrong: 'Soft\u00ADly, un\u200Bseen.', right: 'Softly, unseen.'},
  {group: '9', wrong: '- item\n\n  with <3', right: '- item\n\n  with \\<3'},
  {
    group: '10',
    wrong: 'x[^n]\n\n[^n]: [A](https://example.org), seen on 5 January 2026.',
    right: 'x[^n]\n\n[^n]: [A](https://example.org), seen on 2026-01-05.',
  },
  {group: '12', wrong: '# A heading', right: '## A heading'},
  {
    group: '13',
    wrong: 'y[^ m]\n\n[^ m ]: [A](https://example.org), seen 2026-01-05.',
    right: 'y[^m]\n\n[^m]: [A](https://example.org), seen 2026-01-05.',
  },
  {
    group: '11',
    wrong: '`a <5 {b}` and\n\n```js\n{c} <5 <!-- -->\n```',
    right: '`a <5 {b}` and\n\n```js\n{c} <5 <!-- -->\n```',
  },
];

function pageOf(slips: readonly Slip[], side: 'wrong' | 'right', comment: string, slug: string) {
  const head = slips.filter((slip) => HEAD.includes(slip)).map((slip) => slip[side]);
  const body = slips.filter((slip) => BODY.includes(slip)).map((slip) => slip[side]);
  return `---\n# ${comment}\ntitle:  The page\n${slug}\ndescription: "x"   # ${comment}\ncategories: [x]\n${head.map((line) => `${line}\n`).join('')}---\n\n${body.join('\n\n')}\n`;
}

const slips = fc
  .shuffledSubarray([...HEAD, ...BODY])
  .map((chosen) =>
    chosen.filter(({group}, index) => chosen.findIndex((each) => each.group === group) === index),
  );

describe('a corrected page', () => {
  test.each([...HEAD, ...BODY])('has $right for $wrong', (slip) => {
    const slug = 'slug: /projects/the-page';
    expect(fixUp(pageOf([slip], 'wrong', 'x', slug))).toBe(pageOf([slip], 'right', 'x', slug));
  });

  test('is the page with the right values, to the byte, and is not corrected again', () => {
    fc.assert(
      fc.property(
        slips,
        fc.string({unit: fc.constantFrom('a', ' ', '"', "'", ':', 'é', '#', '-')}),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\uFEFF'),
        fc.constantFrom('/projects/The-Page', '/projects/the page', '/projects/the-page'),
        (chosen, comment, eol, mark, slug) => {
          const [wrong, right] = [
            pageOf(chosen, 'wrong', comment, `slug: ${slug}`),
            pageOf(chosen, 'right', comment, 'slug: /projects/the-page'),
          ].map((text) => mark + text.replaceAll('\n', eol));
          const fixed = fixUp(wrong ?? '');
          expect(fixed).toBe(right);
          const left = findingsOn(fixed).filter(({rule}) => isFixable(rule));
          expect(left).toEqual([]);
          expect(fixFile(fixed, findingsOn(fixed)).report).toEqual([]);
        },
      ),
      {numRuns: runs(30, 3000)},
    );
  });
});

test.each([
  ['two words that are as near', 'resources: [gpx]\n', 'x'],
  ['a day with two meanings', 'checked: 5/1/2026\n', 'x'],
  ['a list of which one comma may be part of a name', 'chains: Solana, NEAR\n', 'x'],
  ['a year that is not certain', 'founded: c. 2021\n', 'x'],
  ['a repeated name whose line has a comment', 'aliases:\n  - One\n  - One # why\n', 'x'],
  ['the only entry of a block', 'former_slugs:\n  - the-page\n', 'x'],
  ['an anchor', 'status: &a activ\n', 'x'],
  ['code in braces', '', 'a {alert(1)} b'],
  ['a tag', '', 'a <script>b</script>'],
  ['a comment that would end early', '', '<!-- a */ b -->'],
  ['characters that change the direction', '', 'a\u202Eb'],
  ['lines that end in different ways', 'status: activ\n', 'a\rb'],
  ['a text that would be no relation', "relations:\n  - type: built, x: A, source: 'b'}\n", 'x'],
  ['a line that may go on', 'status_note: Main: open\n\n  to all\n', 'x'],
  ['a line that would be no key', 'status_note: Main\n  network: open\n', 'x'],
  ['what may be a comment', 'status_note: It is open # since May\n', 'x'],
  ['a heading that is underlined', '', 'A\n='],
  ['a key that is there already', 'token: A\ntokn: B\n', 'x'],
])('%s: a person decides', (_, yaml, body) => {
  const text = `---\ntitle: The page\nslug: /projects/the-page\ndescription: x\ncategories: [x]\n${yaml}---\n\n${body}\n`;
  expect(findingsOn(text)).not.toEqual([]);
  expect(fixUp(text)).toBe(text);
});

test('nothing is lost of a page that the guard refuses, and correcting it ends', () => {
  const letters = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]/gu) ?? [];
  for (const {file, text} of ATTEMPTS) {
    if (text.length > 20_000) continue;
    const faults = guardPage(file, text);
    if (!faults.some(({rule}) => isFixable(rule))) continue;
    let fixed = fixFile(text, faults);
    for (let round = 0; round < 20 && fixed.report.length > 0; round += 1)
      fixed = fixFile(fixed.text, guardPage(file, fixed.text));
    expect(fixed.report, text.slice(0, 300)).toEqual([]);
    let at = 0;
    const kept = letters(fixed.text);
    for (const letter of letters(text)) {
      at = kept.indexOf(letter, at) + 1;
      expect(at, text.slice(0, 300)).toBeGreaterThan(0);
    }
  }
});

import {expect, test} from 'vitest';
import {diffBlocks, referencesIn, splitBlocks, splitLines, type Blocks} from './blocks.ts';

const BODY = `
Intro
on two lines.[^a]
## How

  - one

    more
  - two [ref]

\`\`\`js
a

b
\`\`\`


[^a]: Note.

    More of it.

[ref]: https://a.org
[two]: https://b.org
`;

test('a body is cut into its blocks, of which the text with the gaps is the body', () => {
  const split = splitBlocks(BODY);
  expect(split?.blocks.map(({name, text}) => [name, text])).toMatchInlineSnapshot(`
    [
      [
        "paragraph",
        "Intro
    on two lines.[^a]",
      ],
      [
        "heading",
        "## How",
      ],
      [
        "list",
        "  - one

        more
      - two [ref]",
      ],
      [
        "code",
        "\`\`\`js
    a

    b
    \`\`\`",
      ],
      [
        "footnote [^a]",
        "[^a]: Note.

        More of it.",
      ],
      [
        "link [ref]",
        "[ref]: https://a.org",
      ],
      [
        "link [two]",
        "[two]: https://b.org",
      ],
    ]
  `);
  expect(joined(split)).toBe(BODY);
});

test('line ends do not count when blocks are compared', () => {
  const keysOf = (body: string) => splitBlocks(body)?.blocks.map(({key}) => key);
  expect(keysOf(BODY.replaceAll('\n', '\r\n'))).toEqual(keysOf(BODY));
});

test('what is not MDX has no blocks but has lines', () => {
  const body = 'a <b\r\n\n{c\n';
  expect(splitBlocks(body)).toBeUndefined();
  expect(splitLines(body).blocks.map(({text}) => text)).toEqual(['a <b', '', '{c']);
  expect(joined(splitLines(body))).toBe(body);
});

test.each(['', '\n', ' \n\n'])('%j has no blocks', (body) => {
  expect(splitBlocks(body)).toEqual({blocks: [], gaps: [body]});
});

test('references are told with the definition in which they stand', () => {
  const body = 'A[^a] [b] ![c][b]\n\n[^a]: See [^d].\n\n[^d]: D.\n\n[b]: <x>\n';
  expect(referencesIn(body)).toMatchInlineSnapshot(`
    [
      {
        "to": "footnote [^a]",
        "within": undefined,
      },
      {
        "to": "link [b]",
        "within": undefined,
      },
      {
        "to": "link [b]",
        "within": undefined,
      },
      {
        "to": "footnote [^d]",
        "within": "footnote [^a]",
      },
    ]
  `);
});

test('a block that was edited is told from one that was added beside it', () => {
  const base = 'One two three four.\n\nLast.';
  const changed = 'Quite another thing.\n\nOne two three five.\n\nLast.';
  const [from, to] = [splitBlocks(base)?.blocks ?? [], splitBlocks(changed)?.blocks ?? []];
  expect(diffBlocks(from, to)).toEqual([
    {base: [0, 0], changed: [0, 1]},
    {base: [0, 1], changed: [1, 2]},
  ]);
});

function joined(split: Blocks | undefined): string {
  const {blocks, gaps} = split ?? {blocks: [], gaps: []};
  return gaps.map((gap, index) => gap + (blocks[index]?.text ?? '')).join('');
}

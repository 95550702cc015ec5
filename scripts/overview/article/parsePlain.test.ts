import fc from 'fast-check';
import type {Root} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {expect, test} from 'vitest';
import {PATIENCE, runs} from '../../gate/seed.ts';
import {parsePlain} from './parsePlain.ts';

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);

const DEFINITIONS = '[^a]: x\n\n[^b-1]: y\n\n[c]: z\n';

/** Reads a text in which the labels `^a`, `^b-1` and `c` are defined. @returns also how many lines the parser got */
function parse(text: string): {nodes: Root['children'] | undefined; parsed: number} {
  let parsed = 0;
  const nodes = parsePlain(
    text,
    {line: 1, column: 1, offset: 0},
    {
      isFootnote: (identifier) => ['a', 'b-1'].includes(identifier),
      parse(lines, {length}) {
        parsed += length;
        return processor.parse(`${lines}\n\n${DEFINITIONS}`);
      },
    },
  );
  return {nodes, parsed};
}

function parseAll(text: string): Root['children'] {
  return processor
    .parse(`${text}\n\n# \n\n${DEFINITIONS}`)
    .children.filter(({position}) => (position?.start.offset ?? 0) < text.length);
}

const plain = fc.oneof(
  {weight: 8, arbitrary: fc.constantFrom('a', 'Be ', '7', 'é', '数', '😀', ' ', ', ', '. ', '(')},
  {weight: 2, arbitrary: fc.constantFrom(' **b** ', '**B c:**', ' *i*', '`c` ', '[^a]', '[^B-1]')},
  {weight: 1, arbitrary: fc.constantFrom('[w](https://a.org/b_c)', ' [w x](http://a.org)')},
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ' https://a.org ',
      ' http://b-c.org/d/e',
      ' http://-a.org ',
      '(https://a.b',
    ),
  },
);
const other = fc.constantFrom(
  ...[...',;:.?!\'"()/%$+=#&’–—…-*`[]_~|{\\\t'],
  ...['**', '``', '&amp;', 'www.a.org', 'b@c.org', '<b>', '<!--', '![', '](', '- ', '1. '],
  ...['[c]', '[^d]', '[x] ', '[ ] ', '**b**', '*i*'],
);
const words = fc
  .array(fc.oneof({weight: 12, arbitrary: plain}, other), {minLength: 1, maxLength: 7})
  .map((parts) => parts.join(''));

const mark = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom('', '- ', '- ', '## ', '[^a]: ', '[^B-1]: ')},
  fc.constantFrom('* ', '1. ', '> ', '  ', '    ', '-', '# ', '```', '[c]: ', '---', '| ', '-  '),
);
const line = fc
  .tuple(mark, fc.constantFrom('', 'A', '**N**', '**N:** '), words)
  .map(([...parts]) => parts.join('').trimEnd());
const block = fc.oneof(
  {weight: 4, arbitrary: line},
  fc.array(line, {minLength: 1, maxLength: 3}).map((lines) => lines.join('\n')),
  fc
    .array(words, {minLength: 2, maxLength: 4})
    .map((all) => all.map((each) => `- ${each}`).join('\n')),
  fc
    .array(words, {minLength: 2, maxLength: 3})
    .map((all) => all.map((each) => `[^a]: ${each}`).join('\n')),
);
const article = fc
  .array(fc.tuple(block, fc.constantFrom('\n', '\n\n', '\n\n', '\n\n\n')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((blocks) => blocks.flat().join(''));

test('an address whose host begins with a hyphen is left to the parser, which reads text', () => {
  const text = 'See http://-a.org x';
  expect(parse(text)).toEqual({nodes: parseAll(text), parsed: 1});
});

test('what is read at once is what the parser reads', {timeout: PATIENCE}, () => {
  let [read, quick] = [0, 0];
  const check = (text: string) => {
    const {nodes, parsed} = parse(text);
    if (!nodes) return;
    expect(nodes).toStrictEqual(parseAll(text));
    read += 1;
    if (parsed === 0) quick += 1;
  };
  fc.assert(fc.property(article, check), {numRuns: runs(750, 15_000)});
  expect(read).toBeGreaterThan(150);
  expect(quick).toBeGreaterThan(25);
});

import fc from 'fast-check';
import type {FootnoteDefinition, Paragraph, PhrasingContent, RootContent} from 'mdast';
import {expect, test} from 'vitest';
import {serialize} from './markdown.ts';
import {writePlainBlocks} from './plainBlocks.ts';

const harmless = fc.constantFrom('a', 'Be', '7', 'é', '数', ' ', ' ', 'w', 'export', ...',.-');
const risky = fc.constantFrom(
  ...[...';:?!\'"()/%$+=#’…*_`~[]{}<>&\\|@^\n\t'],
  ...['www', 'https', 'import', '://', '1.', '- ', '![', ']('],
);

const words = fc
  .tuple(
    fc.constantFrom('', '', 'a'),
    fc.array(fc.oneof({weight: 9, arbitrary: harmless}, risky), {maxLength: 9}),
  )
  .map(([first, signs]) => first + signs.join(''))
  .filter((value) => value !== '');

const text = words.map((value): PhrasingContent => ({type: 'text', value}));
const label = fc.constantFrom('1', 'a-b', 'A', 'b2', 'a_b', '[');
const url = fc
  .tuple(
    fc.constantFrom(
      'https://a.org/',
      'https://a.org/',
      'http://www.b.org/_x',
      'c',
      '#d',
      'https://(e',
    ),
    words,
  )
  .map(([start, end]) => start + end.replaceAll(' ', ''));

const part: fc.Arbitrary<PhrasingContent> = fc.oneof(
  {weight: 4, arbitrary: text},
  words.map((value): PhrasingContent => ({type: 'inlineCode', value})),
  label.map((name): PhrasingContent => ({
    type: 'footnoteReference',
    identifier: name.toLowerCase(),
    label: name,
  })),
  fc
    .tuple(url, text, fc.constantFrom(undefined, undefined, 'title'))
    .map(([to, node, title]): PhrasingContent => ({
      type: 'link',
      url: to,
      title,
      children: [node],
    })),
  url.map((to): PhrasingContent => ({
    type: 'link',
    url: to,
    children: [{type: 'text', value: to}],
  })),
  text.map((node): PhrasingContent => ({type: 'emphasis', children: [node]})),
  text.map((node): PhrasingContent => ({type: 'strong', children: [node]})),
);

const paragraph = fc
  .array(part, {minLength: 1, maxLength: 4})
  .map((children): Paragraph => ({type: 'paragraph', children}));

const block: fc.Arbitrary<RootContent> = fc.oneof(
  paragraph,
  fc.tuple(label, paragraph).map(([name, line]): FootnoteDefinition => ({
    type: 'footnoteDefinition',
    identifier: name.toLowerCase(),
    label: name,
    children: [line],
  })),
);

test('what is written without the serializer is what the serializer writes', () => {
  let plain = 0;
  const check = (nodes: readonly RootContent[]) => {
    const written = writePlainBlocks(nodes);
    if (written === undefined) return;
    expect(written).toBe(serialize(nodes));
    plain += 1;
  };
  fc.assert(fc.property(fc.array(block, {minLength: 1, maxLength: 2}), check), {numRuns: 50_000});
  expect(plain).toBeGreaterThan(1000);
});

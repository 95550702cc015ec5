import {describe, expect, test} from 'vitest';
import {readPage} from '../../knowledge/page.ts';
import {atlas, knowledgeOf} from '../../knowledge/smallAtlas.fixture.ts';
import {visit} from 'unist-util-visit';
import remarkGlossary from './remarkGlossary.ts';

const SOURCES = 'sources: [{title: A, url: https://a.org, seen: 2026-11-22}]';
const GLOSSARY = `
gpu: {term: GPU, words: [GPU, graphics card], definition: A chip., ${SOURCES}}
rag: {term: RAG, words: [RAG, retrieval], definition: A way., ${SOURCES}}
proof: {term: Proof, words: [proof], definition: A proof., ${SOURCES}}
work: {term: Proof of work, words: [proof of work, proof-of-work], definition: B., ${SOURCES}}
cloud: {term: Cloud, words: [cloud], definition: C., ${SOURCES}}
market: {term: Market, words: [market's memory], definition: D., ${SOURCES}}
`;

/** The text with marked words in brackets, each followed by the slug of its term. */
async function marked(body: string, file = 'docs/clouds/akash.mdx'): Promise<string[]> {
  const knowledge = knowledgeOf({
    ...atlas(),
    glossary: {file: 'docs/glossary.yml', text: GLOSSARY},
  });
  const page = readPage(file, `---\ntitle: X\n---\n\n${body}`);
  if ('message' in page) throw new Error(page.message);
  await remarkGlossary({loadKnowledge: async () => knowledge})(page.tree, {path: file});
  const found: string[] = [];
  visit(page.tree, 'mdxJsxTextElement', ({attributes, children: [child]}) => {
    const [slug] = attributes;
    found.push(`${String(slug?.value)}: ${child?.type === 'text' ? child.value : ''}`);
  });
  return found;
}

describe('the first use of a term is marked', () => {
  test.each([
    ['once on a page', 'A GPU and a GPU.\n\nA GPU.', ['gpu: GPU']],
    ['in the plural', 'Graphics cards work.', ['gpu: Graphics cards']],
    ['before a hyphen', 'GPU-based work.', ['gpu: GPU']],
    ['not within a word', 'The approval of proofing, non-proof, GPUX.', []],
    ['by its capitals where it has no other', 'A rag, then RAG.', ['rag: RAG']],
    ['by the longer of two terms', 'A proof of work is a proof.', ['work: proof of work']],
    [
      'in a later text where the longer term took the first',
      'Proof of work.\n\nA proof.',
      ['work: Proof of work', 'proof: proof'],
    ],
    ['in lists and emphasis', '- *GPU*', ['gpu: GPU']],
    [
      'not in headings, links, code and notes',
      '## GPU\n\n[GPU](https://a.org) `GPU` a[^a]\n\n[^a]: GPU',
      [],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await marked(body)).toEqual(expected);
  });
});

test('a term is not marked on the page about it', async () => {
  expect(await marked('A cloud.')).toEqual(['cloud: cloud']);
  expect(await marked('A cloud.', 'docs/clouds/index.mdx')).toEqual([]);
});

test('the text stays as it is', async () => {
  const knowledge = knowledgeOf({
    ...atlas(),
    glossary: {file: 'docs/glossary.yml', text: GLOSSARY},
  });
  const page = readPage('docs/x.mdx', '---\ntitle: X\n---\n\nA GPU makes proofs of x.');
  if ('message' in page) throw new Error(page.message);
  await remarkGlossary({loadKnowledge: async () => knowledge})(page.tree, {path: 'docs/x.mdx'});
  expect(
    JSON.stringify(page.tree.children[1], (key, value: unknown) =>
      key === 'position' || key === 'attributes' ? undefined : value,
    ),
  ).toBe(
    '{"type":"paragraph","children":[{"type":"text","value":"A "},{"type":"mdxJsxTextElement","name":"Term","children":[{"type":"text","value":"GPU"}]},{"type":"text","value":" makes "},{"type":"mdxJsxTextElement","name":"Term","children":[{"type":"text","value":"proofs"}]},{"type":"text","value":" of x."}]}',
  );
});

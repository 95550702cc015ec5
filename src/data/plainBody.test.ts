import {expect, test} from 'vitest';
import {readPage} from '../knowledge/page.ts';
import {knowledgeOf} from '../knowledge/smallAtlas.fixture.ts';
import {toMarkdown} from './markdown.ts';
import {plainBody} from './plainBody.ts';

function plain(body: string): string {
  const page = readPage('docs/clouds/akash.mdx', `---\ntitle: X\n---\n\n${body}\n`);
  if ('message' in page) throw new Error(page.message);
  return toMarkdown(plainBody(page, knowledgeOf()).children, (path) => path).trim();
}

test.each([
  ['with its kind', ':::note\n\nText.\n\n:::', '> **Note**\n>\n> Text.'],
  ['with a title', ':::tip[A *title*]\n\n- a\n\n:::', '> **A _title_**\n>\n> - a'],
  [
    'within another',
    '::::info\n\nOut.\n\n:::danger[In]\n\nIn. {/* note */}\n\n:::\n\n::::',
    '> **Info**\n>\n> Out.\n>\n> > **In**\n> >\n> > In.',
  ],
])('a box is a quote %s', (_, body, expected) => {
  expect(plain(body)).toBe(expected);
});

test('what looks like a directive is words', () => {
  expect(plain('GPU:hour:card, a:b:c:d, 12:30 and :x')).toBe(
    'GPU:hour:card, a:b:c:d, 12:30 and :x',
  );
});

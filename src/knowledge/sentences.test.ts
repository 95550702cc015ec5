import type {Paragraph} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, test} from 'vitest';
import {markdownSentenceSpans, sentencesOf} from './sentences.ts';

describe('a text is cut into its sentences', () => {
  test.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['It ran.\nIt\nstopped.', ['It ran.', 'It\nstopped.']],
    ['He said "Stop." Then he left.', ['He said "Stop."', 'Then he left.']],
    ['(It runs.) It stops.', ['(It runs.)', 'It stops.']],
    [
      'It reads (incl. Old ones. All of them.) files. It stops.',
      ['It reads (incl. Old ones. All of them.) files.', 'It stops.'],
    ],
    ['它读文件（包括旧的。全部。）。它停止。', ['它读文件（包括旧的。全部。）。', '它停止。']],
    ['It is gone :( Now a) another and b) none.', ['It is gone :( Now a) another and b) none.']],
    ['It (never ended. It began.', ['It (never ended.', 'It began.']],
    [
      'It costs 1.5 tokens. Version 2.0.1 is out.',
      ['It costs 1.5 tokens.', 'Version 2.0.1 is out.'],
    ],
    ['它是一个市场。它用代币付款！真的？', ['它是一个市场。', '它用代币付款！', '真的？']],
    ['これは市場です。トークンで払います。', ['これは市場です。', 'トークンで払います。']],
    ['이것은 시장입니다. 토큰으로 냅니다.', ['이것은 시장입니다.', '토큰으로 냅니다.']],
    ['Это рынок. Он платит токенами.', ['Это рынок.', 'Он платит токенами.']],
    ['هل يعمل؟ نعم، يعمل.', ['هل يعمل؟', 'نعم، يعمل.']],
    ['यह एक बाज़ार है। यह चलता है।', ['यह एक बाज़ार है।', 'यह चलता है।']],
    [' ', []],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

describe('a full stop that ends nothing', () => {
  test.each([
    'A library for .NET Core and ASP.NET Core.',
    'Tools (e.g. Docker) and more.',
    'Tools, e.g. Docker, i.e. Containers.',
    'Mr. Smith met Dr. Jones.',
    'Tabs vs. Spaces.',
    'Listed in the U.S. Senate.',
    'Made by Acme Inc. Boston.',
    'Written by J. Smith and J. R. R. Tolkien.',
    'See Fig. 3 and No. 7.',
    'Läuft z. B. auf Linux bzw. Windows, Nr. 5.',
    'Работает, т. е. Запускается, см. Документацию.',
    '1. First of all.',
    'Works with Node.js and io.net today.',
    'Visit example.org/a.html for more.',
  ])('%s', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});

describe('in Markdown', () => {
  test.each([
    ['One.[^a] |Two.[^b][^c] |Three'],
    ['One. [^a] |Two.'],
    [
      'Rents cards.[^a]\n|It pays `a. B. C` in **Big. Tokens.** |[Here. There](https://a.org/x.y) it is.',
    ],
    ['*All of it. Is emphasis.* |Next.'],
    ['One.  \n|Two.'],
    ['Escaped \\*. |Next &amp; more. |Last.'],
    ['By **Acme Inc.** in Boston, **J.** Smith. |Next.'],
    ['It asks *why?* |Nobody knows.'],
    ['![A. B](x.png) shows. |Next.'],
    ['它是市场。[^a]|它付款。[^b]'],
    ['Reads books. `⚠` |Ann says so.'],
    ['Runs on OS X. |Ann says so.'],
    ['Signed by **X.** Smith of `OS` **J.** Doe. |Next.'],
  ])('%j', (marked) => {
    const source = marked.replaceAll('|', '');
    const spans = markdownSentenceSpans(source, paragraphOf(source));
    expect(spans.map(({start, end}) => source.slice(start, end))).toEqual(
      marked.split('|').map((part) => part.trim()),
    );
  });
});

function paragraphOf(source: string): Paragraph {
  const notes = '\n\n[^a]: A\n\n[^b]: B\n\n[^c]: C';
  const tree = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(source + notes);
  const [first] = tree.children;
  if (first?.type !== 'paragraph') throw new Error(`not a paragraph: ${source}`);
  return first;
}

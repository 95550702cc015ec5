import fc from 'fast-check';

/*
 * Random articles for property tests: everything that an author may write and much that nobody would.
 *
 * In their text each `word` is replaced by a word of its own, `w1q`, `w2q`, ..., so that a test sees which are lost.
 */

/** What Markdown, MDX, YAML or JavaScript could read as something else than text. */
const SIGNS = String.raw`
{ } < > * _ [ ] ( ) | \ # ~ ~~ $x$ & : - + = 1. 1) --- === ::: ::x :x ! !! @ % " ' ^ …
import export constructor __proto__ toString null yes 12:30 1_000 2026-11-22 0x1f 1e3
&amp; &lt;b&gt; &nbsp; \{ \< {x} {#x} <word> </word> <br/> <br> a<b <!--word--> <?x?> <!x>
🚀 👩‍💻 神经网络 שלום مرحبا é 𝐀 ﬁ`
  .trim()
  .split(/\s+/)
  .concat(
    '`',
    'import x',
    'export default',
    'e\u0301',
    '\u00a0',
    '\u200b',
    '\u2028',
    '<a href="{">',
  );

/** What a line may contain. */
const SPANS = String.raw`
**word** _word_ *word* ~~word~~ **word_word_** <https://word.org> https://word.org/a_b www.word.org
word@word.org [word](https://word.org) [word](#one) [word](#missing) [word](./word.md) [word](mailto:a@b.org)
![word](word.png) [word][ref] [ref] ![word][ref] [word][gone] [**word**](#two) [^n1] [^n2] [^n3] [^gone]`
  .trim()
  .split(/\s+/)
  .concat('`word`', '`{word}`', '``a`b``', '[word](<a b.md>)', '![word](../word.png "word")')
  .concat('word\\\nword', 'word  \nword', 'word\nword', '**word _word_**')
  .concat(
    '<kbd>word</kbd>',
    '<b>word</b>',
    '<sup>word[^n1]</sup>',
    '<a href="https://a.org">word</a>',
  )
  .concat(
    '<img src="a.png" alt="word">',
    '<a name="x"></a>',
    '<kbd>[word](https://a.org)</kbd>',
    '<b>',
  );

const sign = fc.constantFrom(...SIGNS);
const token = fc.oneof(
  {weight: 6, arbitrary: fc.constant('word')},
  {weight: 2, arbitrary: fc.constantFrom(...SPANS)},
  {weight: 1, arbitrary: sign},
);

/** Text of one paragraph; it may well turn out to be something else. */
const phrase = fc
  .array(fc.tuple(token, fc.constantFrom(' ', ' ', ' ', '', '\n')), {minLength: 1, maxLength: 6})
  .map((pairs) => pairs.flat().join('').trimEnd());

const line = phrase.map((text) => text.replaceAll('\n', ' '));

const name = fc.oneof(
  {weight: 6, arbitrary: fc.constant('word')},
  {weight: 2, arbitrary: sign.map((text) => `${text} word`)},
  {weight: 1, arbitrary: sign.map((text) => `word${text}word`)},
  {
    weight: 1,
    arbitrary: fc.constantFrom('word[^n1]', '[word](https://word.org)', 'Again', 'Once', ''),
  },
);

const brackets = fc.constantFrom(
  ...['', '', '', ' (formerly word)', ' (also word and word)', ' (AKT)', ' ($AKT, formerly word)'],
  ...[' (AKT) (also word)', ' (word)', ' (also Again)', ' (AKT) (ATH)'],
);

const head = fc
  .tuple(
    name,
    brackets,
    fc.constantFrom('bold', 'bold', 'bold', 'link', 'reference', 'boldLink'),
    fc.nat(4),
  )
  .map(([called, also, form, separator]) => {
    const after = [':', ' -', ' –', ' —', ' :'][separator];
    if (form === 'link') return `[${called}](https://word.org)${also}${after}`;
    if (form === 'reference') return `[${called}][ref]${also}${after}`;
    if (form === 'boldLink') return `**[${called}](https://word.org)**${also}${after}`;
    return separator === 0 ? `**${called}:**${also}` : `**${called}**${also}${after}`;
  });

/** What published lists have at the end of an entry. */
const ending = fc.constantFrom(
  ...['', '', '', '', ' `word`', '. `word` `Word word`', ' ([Demo](https://word.org))'],
  ...[
    ' ([Source Code](https://word.org), [word](https://word.org)) `word`',
    ' ([Docs][ref]) `C++` `⚠`',
  ],
  ...[
    ' ([Demo](http://localhost/word))',
    ' ([Demo](https://word.org "word"))[^n1]',
    ' `word`[^n2]',
  ],
);

const bullet = fc.constantFrom('- ', '- ', '- ', '* ', '+ ', '1. ', '7) ', '-   ');

function asItem(mark: string, blocks: readonly string[], gap: string): string {
  const indent = ' '.repeat(mark.length);
  return `${mark}${blocks.join(gap).replace(/\n(?!\n|$)/g, `\n${indent}`)}`;
}

const code = fc
  .tuple(fc.constantFrom('```', '~~~', '````'), fc.constantFrom('', 'js', 'md {1}'), line)
  .map(([fence, language, text]) => `${fence}${language}\n${text}\n\n  <${text}\n${fence}`);

const table = line.map((text) => {
  const cell = text.replaceAll('|', '\\|');
  return `| word | ${cell} |\n| :-- | --- |\n| ${cell} | word |`;
});

const html = fc.constantFrom(
  ...[
    '<div class="plain">\nword\n</div>',
    '<p align="center">\n  <a href="https://word.org"><img src="a.png" alt="word"></a>\n</p>',
    '<h2>word</h2>\n<p>word <T> word</p>\n<h2>word</h2>',
    '<table><tr><td>word</td></tr></table>',
    '<div>\n\nword\n\n</div>',
    '<style>word { word: word }</style>',
    '<iframe src="https://word.org">word</iframe>',
    '- [word](#one)\n  - [word](#two)',
    '<ul><li>word<p>word</li></ul>',
    '<!-- word -->',
    '<!--\nword */ }\n\nword\n-->',
    '<!-- truncate -->',
  ],
  ...[
    '<script>\nword {\n\n</script>',
    '<details><summary>word</summary>word</details>',
    '<!-- a --> <!-- b -->',
  ],
);

const definition = fc
  .tuple(fc.constantFrom('[^n1]', '[^n2]', '[^n3]', '[^unused]'), line)
  .map(([label, text]) => `${label}: ${text}`);

const longDefinition = fc
  .tuple(definition, fc.oneof(phrase, code, definition))
  .map(([first, more]) => `${first}\n\n${more.replace(/^(?=.)/gm, '    ')}`);

const linkDefinition = fc.constantFrom(
  ...[
    '[ref]: https://word.org',
    '[ref]: ./word.png "word"',
    '[ref]: #one',
    '[ref]: #missing',
    '[Unused]: <>',
  ],
);

const leaf = fc.oneof(
  {weight: 5, arbitrary: phrase},
  ...[code, table, html, definition, longDefinition, linkDefinition].map((arbitrary) => ({
    weight: 1,
    arbitrary,
  })),
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '***',
      'Key word:',
      '![word](word.png)',
      '    word {',
      'word\n===',
      '\\# word',
    ),
  },
);

const {block, entry} = fc.letrec<{block: string; item: string; entry: string; list: string}>(
  (tie) => ({
    block: fc.oneof(
      {maxDepth: 2},
      {weight: 6, arbitrary: leaf},
      tie('list'),
      quoteOf(tie('block')),
    ),
    entry: fc
      .tuple(
        bullet,
        head,
        phrase,
        fc.array(tie('block'), {maxLength: 2}),
        fc.constantFrom('\n\n', '\n'),
        ending,
      )
      .map(([mark, opening, text, more, gap, end]) =>
        asItem(mark, [`${opening} ${text}${end}`, ...more], gap),
      ),
    item: fc
      .tuple(bullet, fc.array(tie('block'), {maxLength: 2}), fc.constantFrom('\n\n', '\n'))
      .map(([mark, blocks, gap]) => asItem(mark, blocks, gap)),
    list: fc
      .tuple(
        fc.array(fc.oneof({maxDepth: 2}, tie('item'), tie('entry')), {minLength: 1, maxLength: 3}),
        fc.constantFrom('\n', '\n\n'),
      )
      .map(([items, gap]) => items.join(gap)),
  }),
);

function quoteOf(inner: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return inner.map((text) => text.replace(/^/gm, '> '));
}

const heading = fc
  .tuple(
    fc.integer({min: 1, max: 6}),
    fc.oneof(
      {weight: 5, arbitrary: fc.constant('word')},
      {weight: 2, arbitrary: line},
      {
        weight: 1,
        arbitrary: fc.constantFrom('One', 'Two', '', 'word [^n1]'),
      },
    ),
  )
  .map(([depth, text]) => `${'#'.repeat(depth)} ${text}`);

const section = fc
  .tuple(
    heading,
    fc.array(block, {maxLength: 2}),
    fc.array(entry, {maxLength: 2}),
    fc.array(block, {maxLength: 1}),
  )
  .map(([title, before, entries, after]) =>
    [title, ...before, entries.join('\n'), ...after].join('\n\n'),
  );

const frontMatter = fc.constantFrom(
  ...['', '', '', '', '---\n---\n', '---\ntitle: word\n---\n\n'],
  ...['---\ntitle: "a: b"\ndescription: word\n---\n', '---\nslug: word\ntags: [word]\n---\n\n'],
);

const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');

/** Text of an article, most of which the generator can split. */
export const randomArticle: fc.Arbitrary<string> = fc
  .record({
    mark: fc.constantFrom('', '', '', '\uFEFF'),
    head: frontMatter,
    title: fc.constantFrom('', '', '# word\n\n', '# word [word](https://word.org) [^n2]\n\n'),
    blocks: fc.array(block, {maxLength: 1}),
    sections: fc.array(section, {maxLength: 2}),
    closing: fc.array(block, {maxLength: 1}),
    end: fc.constantFrom('', '\n', '\n\n  \n'),
    lineEnds: fc.array(lineEnd, {minLength: 1, maxLength: 3}),
  })
  .map(({mark, head: yaml, title, blocks, sections, closing, end, lineEnds}) => {
    const body = `${yaml}${title}${[...blocks, ...sections, ...closing].join('\n\n')}${end}`;
    let words = 0;
    let lines = 0;
    return (mark + body)
      .replace(/word/g, () => `w${++words}q`)
      .replace(/\n/g, () => lineEnds[lines++ % lineEnds.length] ?? '\n');
  });

import {describe, expect, test} from 'vitest';
import {articleFrom} from '../tests/fromMarkdown.fixture.ts';
import {clip, firstSentence} from './description.ts';

const sentenceOf = (markdown: string) => firstSentence(articleFrom(markdown).tree.children);

describe('the first sentence', () => {
  test.each([
    ['A market where owners of\nmachines meet. More.', 'A market where owners of machines meet.'],
    ['Runs\\\nfast. More.', 'Runs fast.'],
    ['Bindings for .NET and more. Second.', 'Bindings for .NET and more.'],
    ['Fast, e.g. for games. Second.', 'Fast, e.g. for games.'],
    [
      'By Mr. Lind and J. Smith of Acme Inc. in the U.S. market. Second.',
      'By Mr. Lind and J. Smith of Acme Inc. in the U.S. market.',
    ],
    ['Files vs. streams, version 2.5 of them. Second.', 'Files vs. streams, version 2.5 of them.'],
    ['Run `make it`. Second.', 'Run `make it`.'.replaceAll('`', '')],
    ['Run ![the tool](t.png). Second.', 'Run the tool.'],
    ['![build](b.png) Runs fast. Second.', 'Runs fast.'],
    ['![A logo](b.png)', 'A logo'],
    ['![A logo](b.png)\n\n> Runs fast. Second.', 'Runs fast.'],
    ['(PDF)', undefined],
    ['> Quoted.\n\nRuns fast.', 'Runs fast.'],
    ['Runs fast :rocket: :x:', 'Runs fast'],
    [':white_check_mark:', undefined],
    [':yen: Runs :construction: fast', 'Runs 🚧 fast'],
    ['Wraps std::x::map here', 'Wraps std::x::map here'],
    ['- - Runs fast', undefined],
    ['\\- Runs fast. -', 'Runs fast.'],
    ['Free. No account needed. More.', 'Free. No account needed.'],
    ['Simple. Fast. It runs everywhere. More.', 'Simple. Fast. It runs everywhere.'],
    ['Linter.', 'Linter.'],
    ['\\[video]', undefined],
    ['(1.11) (HTML) *( :construction: in progress)*', undefined],
    ['.', undefined],
    ['Special thanks to:\n\nRuns fast.', 'Runs fast.'],
    ['Runs these:\n\n- one', 'Runs these:'],
    ['读取文件\n和目录。第二句。', '读取文件 和目录。'],
    ['ファイルを読む。次の文。', 'ファイルを読む。'],
    ['파일을 읽습니다. 둘째.', '파일을 읽습니다.'],
    ['Читает файлы, т. е. всё. Второе.', 'Читает файлы, т. е. всё.'],
    ['هل تقرأ الملفات؟ نعم.', 'هل تقرأ الملفات؟'],
    ['([Paper](https://p.org), [Code](https://c.org))', undefined],
    ['- a list', undefined],
  ])('of %j is %j', (markdown, sentence) => {
    expect(sentenceOf(markdown)).toBe(sentence);
  });
});

describe('a description that is too long', () => {
  test.each([
    ['ends with a sentence that fits', `Short one. ${'Word '.repeat(40)}end.`, 'Short one.'],
    ['ends with a word', `${'word '.repeat(40)}end.`, `${'word '.repeat(30)}word…`],
    [
      'ends anywhere in a script without spaces',
      `Aa ${'神'.repeat(200)}`,
      `Aa ${'神'.repeat(156)}…`,
    ],
    ['drops a comma before the cut', `${'words, '.repeat(40)}`, `${'words, '.repeat(21)}words…`],
  ])('%s', (_, text, description) => {
    expect(clip(text)).toBe(description);
    expect(clip(text).length).toBeLessThanOrEqual(160);
  });
});

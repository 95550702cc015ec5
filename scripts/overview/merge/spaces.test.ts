import {expect, test} from 'vitest';
import {mergePage} from './mergePage.ts';

/** A page with the given text. */
const page = (text: string) => `---\ntitle: Aa\n---\n\n${text}\n`;

test.each([
  [
    '把输入的Python数据结构转换为电子表单。',
    '把输入的 Python 数据结构转换为电子表单。',
    '数据结构',
    '对象',
  ],
  ['カタカナとEmojiを読む。', 'カタカナと Emoji を読む。', '読む', '書く'],
])(
  'a space between two scripts is no change of the sentence that a person edits: %s',
  (base, fresh, word, other) => {
    const disk = base.replace(word, other);
    const merged = mergePage({base: page(base), fresh: page(fresh), disk: page(disk)});
    expect(merged).toEqual({type: 'merged', text: page(disk)});
  },
);

test('a page that nobody has edited gets the space', () => {
  const merged = mergePage({
    base: page('读Python。'),
    fresh: page('读 Python。'),
    disk: page('读Python。'),
  });
  expect(merged).toEqual({type: 'merged', text: page('读 Python。')});
});

test('a space between words of a script that has spaces is a change', () => {
  const [base, fresh, disk] = ['Reads C ++ files.', 'Reads C++ files.', 'Reads old C ++ files.'];
  expect(mergePage({base: page(base), fresh: page(fresh), disk: page(disk)}).type).toBe('conflict');
});

import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {lostWords, wordsIn} from './words.ts';

function wordsOf(html: string) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-words-'));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  writeFileSync(join(folder, 'a.html'), html);
  return wordsIn(folder);
}

const PAGE =
  '<title>A</title><meta name=description content=B><main><p title=C>D</p><p>D</p></main><script>e</script>';

test('a page that was only put in other words of HTML has lost nothing', () => {
  const after = PAGE.replace('<p title=C>', '<p  title="C" class=x>').replace('e', 'f');
  expect(lostWords(wordsOf(PAGE), wordsOf(after))).toEqual([]);
});

test.each([
  ['A', '<title>A</title>', '<title>a</title>'],
  ['B', 'content=B', 'content=b'],
  ['C', 'title=C', ''],
  ['D', '<p>D</p>', ''],
])('a page that does not say %s as often any more is named', (word, from, to) => {
  const [lost, ...others] = lostWords(wordsOf(PAGE), wordsOf(PAGE.replace(from, to)));
  expect(lost).toMatch(new RegExp(`^a.html: .*${word}$`));
  expect(others).toEqual([]);
});

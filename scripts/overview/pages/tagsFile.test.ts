import {expect, test} from 'vitest';
import {outlineFrom, pagesOf} from '../tests/fromMarkdown.fixture.ts';
import {planPages} from '../plan.ts';
import {addTags} from './tagsFile.ts';

const outline = outlineFrom(
  '# One\n- [A](https://a.org) - x. `MIT` `C#` `Go`\n- [B](https://b.org) - y. `mit` `no`',
);

function added(text: string, pages = pagesOf(outline)) {
  const plan = planPages(pages, {pages: new Map(), base: new Map()}, new Map());
  return addTags(text, outline.projects, plan);
}

test('the tags of a list are added behind what the file says', () => {
  const before = '# Ours\r\ngo: {label: Go,   description: The language.}';
  const {text, added: slugs} = added(before);
  expect(slugs).toEqual(['mit', 'c-sharp', 'no']);
  expect(text.startsWith(`${before}\r\n\r\nmit:\r\n`)).toBe(true);
  expect(text.slice(before.length).replaceAll('\r', '')).toMatchInlineSnapshot(`
    "

    mit:
      label: MIT
      description: Projects that the list marks MIT.
      permalink: /mit

    c-sharp:
      label: C#
      description: Projects that the list marks C#.
      permalink: /c-sharp

    "no":
      label: "no"
      description: Projects that the list marks no.
      permalink: /no
    "
  `);
});

test('a file that knows all tags stays as it is', () => {
  const {text} = added('');
  expect(added(text)).toEqual({added: [], text});
});

test('a tag that no page has is not added', () => {
  expect(added('', []).added).toEqual([]);
});

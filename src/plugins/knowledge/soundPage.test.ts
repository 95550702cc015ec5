import {describe, expect, test} from 'vitest';
import {soundFrontMatter, soundText} from './soundPage.ts';

const HEAD = 'title: One\nslug: /projects/one\ndescription: A cloud.\ncategories: [clouds]\n';
const page = (head: string, body = 'Text.') => `---\n${head}---\n\n${body}\n`;

describe('a page that is being edited keeps its sound values', () => {
  const all = ['title', 'slug', 'description', 'categories'];
  test.each([
    ['no fault', HEAD, all],
    ['an unknown key', `${HEAD}tokn: X\n`, all],
    ['a word that is none of the list', `${HEAD}status: actve\n`, all],
    ['a fault within a list', `${HEAD}events: [{date: soon}]\n`, all],
    ['a title that is missing', HEAD.replace('title: One\n', ''), all.slice(1)],
    [
      'a slug that leads elsewhere',
      HEAD.replace('/one', '/../x'),
      all.filter((key) => key !== 'slug'),
    ],
    ['a picture from elsewhere', `${HEAD}image: ../../.env\n`, all],
    ['YAML that cannot be read', `${HEAD}aliases: [a\n`, []],
    ['YAML that is no map', '- a\n', []],
    ['front matter that does not end', 'title: One\n', ['title']],
  ])('%s', (_, head, keys) => {
    expect(Object.keys(soundFrontMatter('docs/clouds/one.mdx', page(head)))).toEqual(keys);
  });

  test('articles and manuals have schemas of their own', () => {
    const head = 'title: One\ndescription: A.\nslug: one\ndate: soon\nauthors: [nobody]\n';
    const keys = (file: string) => Object.keys(soundFrontMatter(file, page(head)));
    expect(keys('blog/one.md')).toEqual(['title', 'description', 'slug']);
    expect(keys('src/pages/one.mdx')).toEqual(['title', 'description']);
  });
});

describe('a body is shown only if nothing in it may run or break the server', () => {
  test.each([
    ['Text.', true],
    ['<script>alert(1)</script>', false],
    ['{price}', false],
    ['import x from "y"', false],
    ['a <b', false],
    ['![x](../../../.env)', false],
    ['```mdx-code-block\n<x/>\n```', false],
  ])('%s', (body, isShown) => {
    const text = page(HEAD, body);
    expect(soundText('docs/clouds/one.mdx', text)).toBe(isShown ? text : '');
  });
});

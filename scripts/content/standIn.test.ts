import {expect, test} from 'vitest';
import {checkContent, problemsIn} from './check.ts';

const HEAD = 'description: x\n';

const SOUND: Readonly<Record<string, string>> = {
  'docs/x/index.mdx': `---\ntitle: X\nslug: /categories/x\n${HEAD}---\n`,
  'docs/x/one.mdx': `---\ntitle: One\nslug: /projects/one\n${HEAD}categories: [x]\ntags: [gpu]\n---\n\n[to](/projects/two), [to](./two.mdx), [to](/categories/x), [to](/glossary#term)\n`,
  'docs/x/two.mdx': `---\ntitle: Two\nslug: /projects/two\n${HEAD}categories: [x]\n---\n\n## Part\n`,
};

const TAGS = 'gpu: {label: GPU, description: x}\n';
const GLOSSARY =
  'term: {term: T, words: [terminal], definition: x, projects: [two], sources: [{title: x, url: https://example.org, seen: 2026-11-22}]}\n';

/** The files of all findings in an atlas with these changes, each with its rule. */
function check(
  changed: Readonly<Record<string, string>>,
  {
    tags = TAGS,
    glossary = GLOSSARY,
    closed = [],
  }: {tags?: string; glossary?: string; closed?: readonly string[]} = {},
): string[] {
  const pages = Object.entries({...SOUND, ...changed}).map(([file, text]) => ({file, text}));
  const sources = {
    docs: 'docs',
    pages,
    tags: {file: 'docs/tags.yml', text: tags},
    glossary: {file: 'docs/glossary.yml', text: glossary},
  };
  const isClosed = (file: string) => closed.includes(file);
  return problemsIn(checkContent(sources, undefined, isClosed)).map(
    ({file, rule}) => `${file} ${rule}`,
  );
}

const changed = (file: string, from: string, to: string) => ({
  [file]: SOUND[file]?.replace(from, to) ?? '',
});

test('a sound atlas has no findings', () => {
  expect(check({})).toEqual([]);
});

test.each([
  ['an unknown key', HEAD, `${HEAD}tokn: x\n`, 'known-key'],
  ['no description', HEAD, '', 'required-key'],
  ['broken YAML', HEAD, 'description: [\n', 'valid-yaml'],
  ['broken MDX', '## Part', '## Part <5', 'valid-mdx'],
  [
    'no front matter',
    /^---[^]*---\n/.exec(SOUND['docs/x/two.mdx'] ?? '')?.[0] ?? '',
    '',
    'front-matter',
  ],
])('a page with %s is one line, and no page that names it is at fault', (_, from, to, rule) => {
  const three = (SOUND['docs/x/one.mdx'] ?? '').replaceAll('one', 'three').replace('One', 'Three');
  const pages = {
    ...changed('docs/x/two.mdx', from, to),
    'docs/x/three.mdx': `${three}\n[to](./two.mdx#part)\n`,
  };
  expect(check(pages)).toEqual([`docs/x/two.mdx ${rule}`]);
});

test('a category with a fault is one line, and its pages are in it', () => {
  expect(check(changed('docs/x/index.mdx', HEAD, ''))).toEqual(['docs/x/index.mdx required-key']);
});

test('a list of tags that cannot be read makes no tag unknown', () => {
  expect(check({}, {tags: 'gpu: ['})).toEqual(['docs/tags.yml valid-yaml']);
  expect(check({}, {tags: 'gpu: {label: GPU}'})).toEqual(['docs/tags.yml required-key']);
  expect(check({}, {tags: 'gpu: {label: GPU, descriptoin: x}'})).toEqual([
    'docs/tags.yml known-key',
  ]);
});

test('a glossary that cannot be read makes no link to a term wrong', () => {
  expect(check({}, {glossary: 'a: ['})).toEqual(['docs/glossary.yml valid-yaml']);
});

test('a closed page is not read, and is known by its names', () => {
  expect(
    check(
      {'docs/x/two.mdx': '{code}', 'docs/x/index.mdx': ''},
      {
        closed: ['docs/x/two.mdx', 'docs/x/index.mdx'],
      },
    ),
  ).toEqual([]);
});

test('all faults of a page are found in one run', () => {
  const text = `---\ntitle: Two\nslug: /projects/two\n${HEAD}categories: [x]\ntags: [gpuu]\n---\n\na <5\n`;
  expect(check({'docs/x/two.mdx': text})).toEqual([
    'docs/x/two.mdx known-tag',
    'docs/x/two.mdx valid-mdx',
  ]);
});

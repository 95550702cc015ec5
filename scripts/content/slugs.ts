import {basename, dirname} from 'node:path/posix';
import type {Page} from '../../src/knowledge/page.ts';
import {problemAt, type Rule} from './rule.ts';
import {textAt} from './textAt.ts';

/** Whoever sees the address of a page finds its file. */
export const slugs: Rule = {
  name: 'has the slug that its file or folder is named by',
  check: (page) => {
    const names = namesOf(page);
    if (!names) return [];
    const {kind, own, named, isIndex} = names;
    if (kind === 'categories' && !isIndex)
      return [
        problemAt(
          page,
          ['slug'],
          'slug-is-file-name',
          `the page of a category is the index.mdx of its folder: move it to docs/${own}/index.mdx`,
        ),
      ];
    // By its id Docusaurus knows a page, and no two may have one.
    const id = textAt(page.frontMatter.data, 'id');
    if (named === own)
      return id === undefined || id === (isIndex ? 'index' : named)
        ? []
        : [
            problemAt(
              page,
              ['id'],
              'slug-is-file-name',
              'id: is not the name of the file: leave it out',
            ),
          ];
    return [
      problemAt(
        page,
        ['slug'],
        'slug-is-file-name',
        isIndex
          ? `the slug is /${kind}/${own}, but the folder is ${dirname(page.file)}: write the slug /${kind}/${named}, or rename the folder to ${own}`
          : `the slug is /${kind}/${own}, but the file is ${page.file}: write the slug /${kind}/${named}, or rename the file to ${own}.mdx`,
      ),
    ];
  },
};

/** The address that the name of a file says, if the slug of its page is another. What leads there may be right. */
export function misnamedAddress(page: Page): string | undefined {
  const {kind, own, named} = namesOf(page) ?? {};
  return named === own ? undefined : `/${kind}/${named}`;
}

/** How the page of a project or a category is named by its slug and by its file. */
function namesOf({file, frontMatter: {data}}: Page) {
  const slug = typeof data === 'object' && data !== null && 'slug' in data && data.slug;
  const [, kind, own] = /^\/(projects|categories)\/([^/]+)$/.exec(String(slug)) ?? [];
  if (kind === undefined || own === undefined) return undefined;
  const isIndex = basename(file) === 'index.mdx';
  return {kind, own, isIndex, named: isIndex ? basename(dirname(file)) : basename(file, '.mdx')};
}

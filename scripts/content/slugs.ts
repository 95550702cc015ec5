import {basename, dirname} from 'node:path/posix';
import {problemAt, type Rule} from './rule.ts';

/** Whoever sees the address of a page finds its file. */
export const slugs: Rule = {
  name: 'has the slug that its file or folder is named by',
  check: (page) => {
    const {data} = page.frontMatter;
    const slug = typeof data === 'object' && data !== null && 'slug' in data && data.slug;
    const [, kind, own] = /^\/(projects|categories)\/([^/]+)$/.exec(String(slug)) ?? [];
    if (kind === undefined || own === undefined) return [];
    const isIndex = basename(page.file) === 'index.mdx';
    const named = isIndex ? basename(dirname(page.file)) : basename(page.file, '.mdx');
    if (kind === 'categories' && !isIndex)
      return [
        problemAt(
          page,
          ['slug'],
          'slug-is-file-name',
          `the page of a category is the index.mdx of its folder: move it to docs/${own}/index.mdx`,
        ),
      ];
    return named === own
      ? []
      : [
          problemAt(
            page,
            ['slug'],
            'slug-is-file-name',
            isIndex
              ? `the slug is /${kind}/${own}, but the folder is ${dirname(page.file)}: rename the folder to ${own}`
              : `the slug is /${kind}/${own}, but the file is ${page.file}: rename it to ${dirname(page.file)}/${own}.mdx`,
          ),
        ];
  },
};

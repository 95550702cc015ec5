import {basename, dirname} from 'node:path/posix';
import type {ReadPage} from '../../src/knowledge/assemble.ts';
import {toSlug} from '../../src/knowledge/slug.ts';
import {textAt} from './textAt.ts';

/**
 * Makes a page that stands in for one that cannot be in the model: other pages may name its category, its address and its
 * names, and are not at fault.
 *
 * @param data its front matter, as far as it can be read
 */
export function standIn(file: string, data: unknown): ReadPage {
  const isIndex = basename(file) === 'index.mdx';
  const folder = toSlug(basename(dirname(file)));
  const name = isIndex ? folder : toSlug(basename(file).replace(/\.\w+$/, ''));
  const slug = /^\/(?:projects|categories)\/[a-z\d]+(?:-[a-z\d]+)*$/.exec(
    textAt(data, 'slug') ?? '',
  );
  const address = slug?.[0] ?? (isIndex ? `/categories/${name}` : `/projects/${name}`);
  const own = {
    title: textAt(data, 'title')?.trim() || name,
    slug: file.split('/').length === 2 && isIndex ? '/categories' : address,
    description: name,
    ...(address.startsWith('/projects/') && {categories: [folder]}),
  };
  return {
    file,
    frontMatter: {data: own, positionOf: () => ({line: 1, column: 1})},
    body: '',
    claims: [],
    footnotes: [],
  };
}

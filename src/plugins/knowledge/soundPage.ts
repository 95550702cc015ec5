import {readFileSync} from 'node:fs';
import {formatOf} from '../../guard/area.ts';
import {guardFrontMatter} from '../../guard/guardFrontMatter.ts';
import {guardText} from '../../guard/guardText.ts';
import {guardTree} from '../../guard/guardTree.ts';
import {frontMatterOf, readFrontMatter} from '../../knowledge/frontMatter.ts';
import {parsePage} from '../../knowledge/parsePage.ts';
import {
  articleFrontMatter,
  categoryFrontMatter,
  landingFrontMatter,
  manualFrontMatter,
  projectFrontMatter,
} from '../../knowledge/schema.ts';

/*
 * What is served of a page while somebody edits it: all that has no fault. `npm run check` says what is wrong with the
 * rest, and the server goes on.
 */

/** The text of a page if it can be shown, or nothing: a body that has a fault is neither parsed nor run. */
export function soundText(file: string, text: string): string {
  if (guardText(file, text).length > 0) return '';
  const tree = parsePage(text, formatOf(file));
  return 'message' in tree || guardTree(file, tree, text).length > 0 ? '' : text;
}

/** The values at the head of a page that its schema accepts. */
export function soundFrontMatter(file: string, text: string): Record<string, unknown> {
  if (guardText(file, text).length > 0) return {};
  const frontMatter = readFrontMatter(frontMatterOf(text) ?? '', 2);
  if ('message' in frontMatter || !isRecord(frontMatter.data)) return {};
  const {data} = frontMatter;
  const {error} = schemaOf(file, data).safeParse(data);
  const refused = new Set(
    error?.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [issue.path[0]],
    ),
  );
  if (guardFrontMatter(file, frontMatter).length > 0) refused.add('image');
  if (!areAuthors(data.authors)) refused.add('authors');
  return Object.fromEntries(Object.entries(data).filter(([key]) => !refused.has(key)));
}

function schemaOf(file: string, {slug}: Readonly<Record<string, unknown>>) {
  if (file.startsWith('blog/')) return articleFrontMatter;
  if (!file.startsWith('docs/')) return manualFrontMatter;
  if (slug === '/categories') return landingFrontMatter;
  return String(slug).startsWith('/categories/') ? categoryFrontMatter : projectFrontMatter();
}

/** Whether all of these are in `blog/authors.yml`: Docusaurus stops at one who is not. */
function areAuthors(authors: unknown): boolean {
  if (!Array.isArray(authors)) return true;
  const yaml = readFrontMatter(readFileSync('blog/authors.yml', 'utf8'), 1);
  const known = 'data' in yaml && isRecord(yaml.data) ? Object.keys(yaml.data) : [];
  return authors.every((author) => known.includes(author));
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

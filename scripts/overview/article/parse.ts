import {extname} from 'node:path';
import type {Root, Yaml} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import * as z from 'zod';
import {readFrontMatter, type FrontMatter} from '../../../src/knowledge/frontMatter.ts';
import {validate} from '../../../src/knowledge/issues.ts';
import {ProblemError} from '../../../src/knowledge/problem.ts';
import {SLUG_PATTERN, toSlug} from '../../../src/knowledge/slug.ts';
import {dropHidden} from './hiddenCharacters.ts';
import {readHeadingIds} from './headingIds.ts';
import type {ConvertHtml} from './htmlConverter.ts';
import {
  checkContainers,
  checkDepth,
  checkParagraphs,
  checkYaml,
} from '../../../src/guard/limits.ts';
import {findHidden} from '../../../src/guard/characters.ts';
import {boundedWork} from '../../../src/guard/parserWork.ts';
import {parseInPieces, type Parse} from './parseInPieces.ts';

/** The address and the label of a category whose title is too long for them. */
const categorySettings = z.strictObject({
  slug: z
    .string()
    .regex(new RegExp(`^${SLUG_PATTERN}$`), {
      error: 'must be lower-case words joined by hyphens, of the letters a to z and digits',
      abort: true,
    })
    .refine(
      (slug) => toSlug(slug) === slug,
      'cannot be the name of a folder: it is reserved or has more than 60 letters; choose another',
    )
    .optional(),
  sidebar_label: z.string().trim().min(1).optional(),
  description: z.string().trim().min(1).optional(),
});

/** The keys in the front matter of an article that the generator reads. The others are the blog's. */
const articleFrontMatter = z.looseObject({
  title: z.string().trim().min(1).optional(),
  description: z.string().trim().min(1).optional(),
  /** By heading. */
  categories: z.record(z.string(), categorySettings).default({}),
});

type ArticleFrontMatter = z.infer<typeof articleFrontMatter>;

/** An article: its text, its tree, and the front matter that the generator reads. */
export interface Article {
  /** The path for messages, as the caller gave it. */
  readonly file: string;
  /** All characters of the file; a leading byte-order mark is one of them. */
  readonly text: string;
  /** The offset in the text of the first character of the tree: 1 after a byte-order mark, else 0. */
  readonly offset: number;
  /** The Markdown. Its HTML has been converted, except for comments. */
  readonly tree: Root;
  /** The number of HTML tags for which Markdown has no form, such as `<div>`. */
  readonly silentTags: number;
  readonly frontMatter: ArticleFrontMatter;
  /** Finds the place of a value of the front matter; undefined if there is no front matter. */
  readonly positionOf?: FrontMatter['positionOf'];
}

const BYTE_ORDER_MARK = '\uFEFF';

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);

/**
 * Parses an article: CommonMark with GFM and YAML front matter.
 *
 * Values in the tree have `\n` as line end, whatever the file has; positions are those in the file.
 *
 * @param convertHtml from `htmlConverter`, which has none for an article without tags
 * @throws ProblemError for a file that is not Markdown or whose front matter cannot be used
 */
export function parseArticle(
  file: string,
  bytes: Uint8Array,
  convertHtml: ConvertHtml | undefined,
): Article {
  if (!['.md', '.markdown'].includes(extname(file).toLowerCase())) {
    fail(file, 'not a Markdown file: the overview is a file that ends in .md');
  }
  const text = decode(file, bytes);
  const offset = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  checkParagraphs(file, text);
  checkContainers(file, text);
  const lineOf = lineFinder(text);
  const work = boundedWork(file, text.length);
  const parse: Parse = (piece, parts = [piece]) => {
    for (const part of parts) work.begin(part, lineOf(part));
    return processor.parse(piece);
  };
  const tree = parseInPieces(text.slice(offset), parse, work);
  checkDepth(file, tree);
  if (findHidden(text.slice(offset)).length > 0) dropHidden(tree);
  const silentTags = convertHtml?.(tree) ?? 0;
  if (text.includes('{#')) readHeadingIds(tree);
  if (text.includes('\r')) {
    visit(tree, (node) => {
      if ('value' in node) node.value = node.value.replace(/\r\n?/g, '\n');
    });
  }
  const [first] = tree.children;
  return {
    file,
    text,
    offset,
    tree,
    silentTags,
    ...(first?.type === 'yaml' ? readHead(file, first) : {frontMatter: {categories: {}}}),
  };
}

/** Makes a function that finds the line in which a piece of a text begins; they are asked for in their order. */
function lineFinder(text: string): (piece: string) => number {
  let [line, offset] = [1, 0];
  return (piece) => {
    // Definitions may have been added to its end.
    const start = piece.slice(0, piece.indexOf('\n') + 1) || piece;
    let found = text.indexOf(start, offset);
    if (found < 0) {
      // The whole text is parsed after its pieces.
      [line, offset] = [1, 0];
      found = Math.max(0, text.indexOf(start));
    }
    line += text.slice(offset, found).match(/\r\n?|\n/g)?.length ?? 0;
    offset = found;
    const own = line;
    line += 1;
    offset += start.length;
    return own;
  };
}

function decode(file: string, bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    fail(file, 'not a Markdown file: it is not text in UTF-8; save it as UTF-8');
  }
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    const before = text.slice(0, nul).split('\n');
    fail(
      file,
      'not a Markdown file: it contains a NUL character; remove it',
      before.length,
      (before.at(-1)?.length ?? 0) + 1,
    );
  }
  return text;
}

function readHead(
  file: string,
  node: Yaml,
): Pick<Article, 'frontMatter'> & Required<Pick<Article, 'positionOf'>> {
  checkYaml(file, node.value, 2);
  const yaml = readFrontMatter(node.value, 2);
  if ('message' in yaml) {
    fail(file, yaml.message, yaml.line, yaml.column);
  }
  const result = validate(articleFrontMatter, file, yaml);
  if ('problems' in result) throw new ProblemError(result.problems);
  return {frontMatter: result.data, positionOf: yaml.positionOf};
}

function fail(file: string, message: string, line = 1, column = 1): never {
  throw new ProblemError([{file, line, column, message}]);
}

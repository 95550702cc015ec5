import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path/posix';
import {formatOf} from '../../src/guard/area.ts';
import {CATALOG} from '../../src/data/catalog.ts';
import {readFrontMatter, frontMatterOf} from '../../src/knowledge/frontMatter.ts';
import {headingAnchors} from '../../src/knowledge/headingAnchors.ts';
import type {KnowledgeBase} from '../../src/knowledge/model.ts';
import {parsePage} from '../../src/knowledge/parsePage.ts';
import {formerAddresses} from '../../src/knowledge/redirects.ts';
import {toPosix} from '../../src/knowledge/toPosix.ts';

/** Where a link within the site may lead. */
export interface Places {
  /** Whether the site has something at an address without its query and fragment. */
  readonly has: (address: string) => boolean;
  /** The address that the page of a former address has now. Such an address serves readers, but the build refuses links to it. */
  readonly movedTo: (address: string) => string | undefined;
  /** The places on the page at an address; undefined where they are not known. */
  readonly anchorsOf: (address: string) => ReadonlySet<string> | undefined;
  /** Whether an address may be there that is not known: of a file that was not read, or of one whose slug is wrong. */
  readonly mayHave: (address: string) => boolean;
  /** The addresses of pages, of which one may be meant. */
  readonly pages: readonly string[];
  /** The files of pages, of which one may be meant. */
  readonly files: readonly string[];
  /** The address of the page that a file becomes. */
  readonly addressOf: (file: string) => string | undefined;
}

/** Pages that Docusaurus and its plugins make, which no file stands for. */
export const MADE = ['/tags', '/search', '/blog', '/blog/archive', '/blog/tags', '/blog/authors'];

/**
 * The site of the files in this folder, by which a link is checked.
 *
 * @param isUnread whether a file is not read; what it holds is not known then
 * @param misnamed addresses of which it is not clear whether a page has them
 */
export function placesOf(
  knowledge: KnowledgeBase,
  isUnread: (file: string) => boolean = () => false,
  misnamed: ReadonlySet<string> = new Set(),
): Places {
  const fileOf = new Map<string, string>([
    ...[...knowledge.projects, ...knowledge.tombstones, ...knowledge.categories].map(
      ({permalink, file}) => [permalink, file] as const,
    ),
    ...(knowledge.landing ? [[knowledge.landing.permalink, knowledge.landing.file] as const] : []),
    ...ownAddresses(isUnread),
  ]);
  const addressOf = new Map([...fileOf].map(([address, file]) => [file, address]));
  const pages = [...fileOf.keys(), ...knowledge.tags.map(({permalink}) => permalink), ...MADE];
  const known = new Set(pages);
  const moved = new Map(formerAddresses(knowledge).map(({from, to}) => [from, to]));
  const published = CATALOG.map(({path}) => patternOf(path));
  const hasTerms = !isUnread('docs/glossary.yml') || knowledge.glossary.length > 0;
  const hasTags = !isUnread('docs/tags.yml') || knowledge.tags.length > 0;
  const terms = hasTerms ? new Set(knowledge.glossary.map(({slug}) => slug)) : undefined;
  const mayHave = (address: string) =>
    misnamed.has(address) ||
    (!hasTags && address.startsWith('/tags/')) ||
    (!hasTerms && address.startsWith('/glossary#'));
  const anchors = new Map<string, ReadonlySet<string> | undefined>([['/glossary', terms]]);
  return {
    pages,
    files: [...addressOf.keys()],
    addressOf: (file) => addressOf.get(file),
    mayHave,
    movedTo: (address) => moved.get(address),
    has: (address) =>
      known.has(address) ||
      mayHave(address) ||
      published.some((pattern) => pattern.test(address)) ||
      /^\/(?:print|download)\/[\w.-]+$/.test(address) ||
      existsSync(join('static', address)),
    anchorsOf: (address) => {
      const file = fileOf.get(address);
      if (!anchors.has(address))
        anchors.set(address, file === undefined || isUnread(file) ? undefined : anchorsIn(file));
      return anchors.get(address);
    },
  };
}

/** The addresses of articles and of the pages in `src/pages`, and their files; one may be there twice. */
export function ownAddresses(isUnread: (file: string) => boolean): [string, string][] {
  return [...articles(isUnread), ...manuals()];
}

function articles(isUnread: (file: string) => boolean): [string, string][] {
  return filesBelow('blog')
    .map((name) => join('blog', name))
    .filter((file) => /\.mdx?$/.test(file) && !isUnread(file))
    .flatMap((file): [string, string][] => {
      const yaml = readFrontMatter(frontMatterOf(readFileSync(file, 'utf8')) ?? '', 2);
      const data = 'data' in yaml ? yaml.data : undefined;
      const slug = typeof data === 'object' && data !== null && 'slug' in data ? data.slug : '';
      return typeof slug === 'string' && slug !== '' ? [[`/blog/${slug}`, file]] : [];
    });
}

function manuals(): [string, string][] {
  return filesBelow('src/pages')
    .filter((name) => /\.(?:mdx?|tsx)$/.test(name))
    .map((name) => [`/${name.replace(/(?:(?:^|\/)index)?\.\w+$/, '')}`, join('src/pages', name)]);
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  // With their types, so that no link of the file system is followed.
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => toPosix(relative(folder, join(parentPath, name))));
}

function patternOf(path: string): RegExp {
  const escaped = path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[\\w-]+');
  return new RegExp(`^${escaped}$`);
}

function anchorsIn(file: string): ReadonlySet<string> | undefined {
  if (!/\.mdx?$/.test(file)) return undefined;
  const tree = parsePage(readFileSync(file, 'utf8'), formatOf(file));
  return 'message' in tree ? undefined : new Set(headingAnchors(tree).map(({anchor}) => anchor));
}

import {lstatSync, readdirSync, readFileSync, type Dirent} from 'node:fs';
import {join, relative} from 'node:path/posix';
import {didYouMean, type Finding} from '../knowledge/problem.ts';
import type {RuleId} from '../knowledge/rules.ts';
import {SLUG_PATTERN} from '../knowledge/slug.ts';
import {RASTER} from './address.ts';

/** The largest picture, in bytes. */
const MAX_PICTURE = 500_000;

/** The largest page, article or YAML file that is opened, in bytes. */
const MAX_TEXT = 1_000_000;

const PLAIN_NAME = new RegExp(`^${SLUG_PATTERN}$`);

/** What a folder may hold beside pictures and folders. */
interface Folder {
  readonly path: string;
  /** The ending of its pages. */
  readonly pages: RegExp;
  /** Data files at its top. */
  readonly data: readonly string[];
  /** The generator's own folder at its top. */
  readonly own?: string;
}

const FOLDERS: readonly Folder[] = [
  {
    path: 'docs',
    pages: /\.mdx$/,
    data: ['glossary.yml', 'search.yml', 'tags.yml', 'vocabulary.yml'],
    own: '.base',
  },
  {path: 'blog', pages: /\.mdx?$/, data: ['authors.yml', 'tags.yml']},
];

/** What operating systems leave in folders. Git ignores it, and so does Docusaurus. */
const LITTER: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * Finds files that a contributor may not bring along: anything but pages, pictures beside them, and the known YAML files;
 * links of the file system, hidden files, and names that are no part of an address.
 *
 * @param root the folder of the repository
 */
export function guardFiles(root: string): readonly Finding[] {
  return [
    ...FOLDERS.flatMap((folder) => problemsBelow(root, folder, folder.path)),
    // What is published as it is may be anything that a maintainer put there, but no link to something else.
    ...['static', 'src/pages'].flatMap((path) => linksBelow(root, path)),
  ];
}

function problemsBelow(root: string, folder: Folder, path: string): Finding[] {
  const isTop = path === folder.path;
  return entriesOf(join(root, path)).flatMap((entry): Finding[] => {
    const file = join(path, entry.name);
    if (LITTER.has(entry.name) || (isTop && entry.name === folder.own && entry.isDirectory()))
      return [];
    if (entry.isSymbolicLink()) return [linkProblem(file)];
    const fault = entry.isDirectory()
      ? folderFault(entry.name)
      : fileFault(root, file, folder, isTop);
    if (fault !== undefined) return [at(file, ...fault)];
    return entry.isDirectory() ? problemsBelow(root, folder, file) : [];
  });
}

/** The rule that is broken, and how. */
type Fault = readonly [RuleId, string] | undefined;

function folderFault(name: string): Fault {
  return PLAIN_NAME.test(name)
    ? undefined
    : [
        'plain-file-name',
        'is no name for a folder of pages: rename it to lower-case words joined by hyphens',
      ];
}

function fileFault(root: string, file: string, folder: Folder, isTop: boolean): Fault {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (isTop && folder.data.includes(name)) return sizeFault(root, file, MAX_TEXT);
  const isPage = folder.pages.test(name);
  if (!isPage && !RASTER.test(name)) {
    const page =
      folder.path === 'docs' && /\.mdx?$/i.test(name) ? ': rename it to end in .mdx' : '';
    return [
      'known-file',
      `is neither a page nor a picture${page || `.${didYouMean(name, folder.data)} ${folder.path}/ holds pages, pictures (.png, .jpg, .webp, .gif, .avif) and ${folder.data.join(', ')}`}`,
    ];
  }
  if (!PLAIN_NAME.test(name.replace(/\.\w+$/, '')))
    return [
      'plain-file-name',
      'is no name for a file: rename it to lower-case words joined by hyphens, of the letters a to z and digits',
    ];
  return sizeFault(root, file, isPage ? MAX_TEXT : MAX_PICTURE);
}

function sizeFault(root: string, file: string, max: number): Fault {
  const stats = lstatSync(join(root, file));
  if (!stats.isFile()) return ['no-file-link', 'is no regular file: delete it'];
  return stats.size > max
    ? ['file-size', `has ${stats.size} bytes, ${max} at most: make it smaller`]
    : undefined;
}

function linksBelow(root: string, path: string): Finding[] {
  return entriesOf(join(root, path)).flatMap((entry): Finding[] => {
    const file = join(path, entry.name);
    if (entry.isSymbolicLink()) return [linkProblem(file)];
    return entry.isDirectory() ? linksBelow(root, file) : [];
  });
}

function linkProblem(file: string): Finding {
  return at(file, 'no-file-link', 'is a link of the file system: put the file itself there');
}

/** In the order of their names, whatever the file system does. */
function entriesOf(path: string): readonly Dirent[] {
  return readdirSync(path, {withFileTypes: true}).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function at(file: string, rule: RuleId, message: string): Finding {
  return {file, line: 1, column: 1, message, rule};
}

/** All pages, articles and manuals that contributors write, in the order of their paths. */
export function contributedFiles(root: string): readonly string[] {
  return ['docs', 'blog', 'src/pages'].flatMap((folder) =>
    readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => relative(root, join(parentPath.replaceAll('\\', '/'), name)))
      .filter((file) => /\.mdx?$/.test(file) && !file.startsWith('docs/.'))
      .sort(),
  );
}

/** Reads a file of at most the size that `guardFiles` lets pass. */
export function readContributed(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

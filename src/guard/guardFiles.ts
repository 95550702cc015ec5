import {lstatSync, readdirSync, readFileSync, type Dirent} from 'node:fs';
import {join, relative} from 'node:path/posix';
import {didYouMean, type Finding} from '../knowledge/problem.ts';
import type {RuleId} from '../knowledge/rules.ts';
import {SLUG_PATTERN} from '../knowledge/slug.ts';
import {toPosix} from '../knowledge/toPosix.ts';
import {RASTER} from './address.ts';
import {pictureFileFault} from './picture.ts';

/** The largest picture, in bytes. */
const MAX_PICTURE = 500_000;

/** The largest page, article or YAML file that is opened, in bytes. */
const MAX_TEXT = 1_000_000;

const PLAIN_NAME = new RegExp(`^${SLUG_PATTERN}$`);

/** Names of devices on Windows, and one that Docusaurus takes for the page of its folder. */
const RESERVED_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d|readme)$/;

/** The longest name of a file or folder, and the most of them in a path: Windows allows 260 characters in all. */
const MAX_NAME = 80;
const MAX_DEPTH = 6;

/** What the site publishes as it is, beside pictures. A browser runs some of it. */
const PUBLISHED: ReadonlySet<string> = new Set([
  'static/img/favicon.svg',
  'static/manifest.webmanifest',
  'static/sw.js',
]);

/** Where Docusaurus would read other pages in place of those of `docs/` and `blog/`, and other words of its theme, HTML among them. */
const INSTEAD = /^(?:\w+_)?version(?:s\.json|ed_(?:docs|sidebars))$|^docusaurus-(?:plugin|theme)-/;

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
    data: [
      'glossary.yml',
      'languages.yml',
      'phrases.yml',
      'search.yml',
      'tags.yml',
      'vocabulary.yml',
    ],
    own: '.base',
  },
  {path: 'blog', pages: /\.mdx?$/, data: ['authors.yml', 'tags.yml']},
];

/** What operating systems leave in folders. Git ignores it, and so does Docusaurus. */
const LITTER: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * Finds files that a contributor may not bring along: anything but pages, pictures beside them, and the known YAML files;
 * links of the file system, hidden files, and names that are no part of an address; and what would stand in for pages or
 * be published as it is.
 *
 * @param root the folder of the repository
 */
export function guardFiles(root: string): readonly Finding[] {
  const links = ['docs', 'blog', 'i18n', 'static', 'src/pages'].filter((path) =>
    lstatSync(join(root, path), {throwIfNoEntry: false})?.isSymbolicLink(),
  );
  if (links.length > 0) return links.map(linkProblem);
  return [
    ...FOLDERS.flatMap((folder) => problemsBelow(root, folder, folder.path)),
    ...filesBelow(root, 'docs/.base', () => undefined),
    ...filesBelow(root, 'static', (file) => publishedFault(root, file)),
    // Any other file there is software.
    ...filesBelow(root, 'src/pages', (file) =>
      /\.mdx?$/.test(file) ? pathFault(file) : undefined,
    ),
    ...['.', 'i18n'].flatMap((path) => substitutes(root, path)),
  ];
}

function problemsBelow(root: string, folder: Folder, path: string): Finding[] {
  const isTop = path === folder.path;
  return entriesOf(join(root, path)).flatMap((entry): Finding[] => {
    const file = join(path, entry.name);
    if (LITTER.has(entry.name) || (isTop && entry.name === folder.own && entry.isDirectory()))
      return [];
    if (entry.isSymbolicLink()) return [linkProblem(file)];
    const fault = entry.isDirectory() ? folderFault(file) : fileFault(root, file, folder, isTop);
    if (fault !== undefined) return [at(file, ...fault)];
    return entry.isDirectory() ? problemsBelow(root, folder, file) : [];
  });
}

/** The rule that is broken, and how. */
type Fault = readonly [RuleId, string] | undefined;

function folderFault(path: string): Fault {
  if (path.split('/').length > MAX_DEPTH)
    return ['plain-file-name', `is more than ${MAX_DEPTH} folders deep: move it up`];
  const name = nameOf(path);
  return isPlainName(name)
    ? undefined
    : [
        'plain-file-name',
        `is no name for a folder of pages: rename it to lower-case words joined by hyphens, ${MAX_NAME} characters at most, and no name of a device`,
      ];
}

function fileFault(root: string, file: string, folder: Folder, isTop: boolean): Fault {
  const name = nameOf(file);
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
  if (!isPlainName(stem(name))) return nameFault(name);
  return isPage ? sizeFault(root, file, MAX_TEXT) : pictureFault(root, file);
}

function publishedFault(root: string, file: string): Fault {
  if (PUBLISHED.has(file)) return undefined;
  if (!RASTER.test(file))
    return [
      'known-file',
      'would be published as it is, and is no picture (.png, .jpg, .webp, .gif, .avif): what may be is listed in src/guard/guardFiles.ts',
    ];
  return pathFault(file) ?? pictureFault(root, file);
}

/** A page of the manual is at the address that its path says, in which other characters would be a pattern. */
function pathFault(file: string): Fault {
  const wrong = file
    .split('/')
    .slice(1)
    .find((name) => !isPlainName(stem(name)));
  return wrong === undefined ? undefined : nameFault(wrong);
}

function nameFault(name: string): Fault {
  return [
    'plain-file-name',
    `"${name}" is no name for a file: rename it to lower-case words joined by hyphens, of the letters a to z and digits, ${MAX_NAME} characters at most, and no name of a device`,
  ];
}

function isPlainName(name: string): boolean {
  return PLAIN_NAME.test(name) && name.length <= MAX_NAME && !RESERVED_NAME.test(name);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function stem(name: string): string {
  return name.replace(/\.\w+$/, '');
}

function pictureFault(root: string, file: string): Fault {
  const size = sizeFault(root, file, MAX_PICTURE);
  if (size) return size;
  const fault = pictureFileFault(file, readFileSync(join(root, file)));
  return fault === undefined ? undefined : ['safe-picture', fault];
}

function sizeFault(root: string, file: string, max: number): Fault {
  const stats = lstatSync(join(root, file));
  if (!stats.isFile()) return ['no-file-link', 'is no regular file: delete it'];
  return stats.size > max
    ? ['file-size', `has ${stats.size} bytes, ${max} at most: make it smaller`]
    : undefined;
}

/** What is wrong with the files below a folder, and the links of the file system there. */
function filesBelow(root: string, path: string, faultOf: (file: string) => Fault): Finding[] {
  return entriesOf(join(root, path)).flatMap((entry): Finding[] => {
    const file = join(path, entry.name);
    if (LITTER.has(entry.name)) return [];
    if (entry.isSymbolicLink()) return [linkProblem(file)];
    if (entry.isDirectory()) return filesBelow(root, file, faultOf);
    const fault = faultOf(file);
    return fault === undefined ? [] : [at(file, ...fault)];
  });
}

function substitutes(root: string, path: string): Finding[] {
  const folders =
    path === '.' ? [''] : entriesOf(join(root, path)).map(({name}) => `${path}/${name}`);
  return folders.flatMap((folder) =>
    entriesOf(join(root, folder))
      .filter(({name}) => INSTEAD.test(name))
      .map(({name}) =>
        at(
          join(folder, name),
          'known-file',
          'would stand in for the pages of docs/ or blog/, or for words of the site: delete it',
        ),
      ),
  );
}

function linkProblem(file: string): Finding {
  return at(file, 'no-file-link', 'is a link of the file system: put the file itself there');
}

/** In the order of their names, whatever the file system does; none where there is no folder. */
function entriesOf(path: string): readonly Dirent[] {
  if (!lstatSync(path, {throwIfNoEntry: false})?.isDirectory()) return [];
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
      .map(({parentPath, name}) => toPosix(relative(root, join(parentPath, name))))
      .filter((file) => /\.mdx?$/.test(file) && !file.startsWith('docs/.'))
      .sort(),
  );
}

/** Reads a file of at most the size that `guardFiles` lets pass. */
export function readContributed(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

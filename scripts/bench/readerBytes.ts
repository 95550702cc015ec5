import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';

/** What a reader of a built site gets: name and number of bytes, as it is and compressed. */
export interface ReaderFile {
  readonly name: string;
  readonly bytes: number;
  readonly compressed: number;
}

/** Files of the application, which all pages share; a site may have no `common`. */
const SHARED = /^(main|runtime~main|styles|common)\.\w+\.(js|css)$/;

const ICON = 'img/favicon.svg';

/** Measures the files that all pages share, and what a reader of a page waits for: of each kind, the largest page. */
export function readerBytes(built: string): readonly ReaderFile[] {
  const scripts = filesIn(built, 'assets/js', /\.js$/);
  const shared = [...scripts, ...filesIn(built, 'assets/css', /\.css$/)].flatMap((file) => {
    const [, name, kind] = SHARED.exec(file.replace(/^.*\//, '')) ?? [];
    return name === undefined ? [] : [measure(built, `${name}.${kind}`, [file])];
  });
  const largest = (kind: string, [page]: readonly ReaderFile[]) =>
    page ? [{...page, name: `largest ${kind}`}] : [];
  return [
    ...shared,
    measure(built, 'home', ['index.html', ICON]),
    ...largest('project', pageBytes(built, 'projects')),
    ...largest('category', pageBytes(built, 'categories')),
  ];
}

/** Measures what readers of the pages in a folder of a built site wait for, the largest first. */
export function pageBytes(built: string, folder: string): readonly ReaderFile[] {
  return filesIn(built, folder, /\.html$/)
    .map((page) => measure(built, page, [page, ICON]))
    .toSorted((a, b) => b.compressed - a.compressed);
}

function measure(built: string, name: string, files: readonly string[]): ReaderFile {
  const contents = files.map((file) => readFileSync(join(built, file)));
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  return {
    name,
    bytes: sum(contents.map(({length}) => length)),
    compressed: sum(contents.map((content) => gzipSync(content, {level: 9}).length)),
  };
}

function filesIn(built: string, folder: string, name: RegExp): readonly string[] {
  return readdirSync(join(built, folder))
    .filter((file) => name.test(file))
    .map((file) => `${folder}/${file}`);
}

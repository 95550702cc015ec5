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
  const measure = (name: string, files: readonly string[]): ReaderFile => {
    const contents = files.map((file) => readFileSync(join(built, file)));
    const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
    return {
      name,
      bytes: sum(contents.map(({length}) => length)),
      compressed: sum(contents.map((content) => gzipSync(content, {level: 9}).length)),
    };
  };
  const scripts = filesIn(built, 'assets/js', /\.js$/);
  const shared = [...scripts, ...filesIn(built, 'assets/css', /\.css$/)].flatMap((file) => {
    const [, name, kind] = SHARED.exec(file.replace(/^.*\//, '')) ?? [];
    return name === undefined ? [] : [measure(`${name}.${kind}`, [file])];
  });
  const largest = (name: string, pages: readonly string[]) =>
    pages
      .map((page) => measure(name, [page, ICON]))
      .toSorted((a, b) => b.compressed - a.compressed)
      .slice(0, 1);
  return [
    ...shared,
    ...largest('home', ['index.html']),
    ...largest('largest project', filesIn(built, 'projects', /\.html$/)),
    ...largest('largest category', filesIn(built, 'categories', /\.html$/)),
  ];
}

function filesIn(built: string, folder: string, name: RegExp): readonly string[] {
  return readdirSync(join(built, folder))
    .filter((file) => name.test(file))
    .map((file) => `${folder}/${file}`);
}

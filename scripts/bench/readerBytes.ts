import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';

/** What a reader of a built site gets, whatever the page: name and number of bytes, as it is and compressed. */
export interface ReaderFile {
  readonly name: string;
  readonly bytes: number;
  readonly compressed: number;
}

/** Measures the files of the frame that all pages share, and a page of each kind. */
export function readerBytes(built: string): readonly ReaderFile[] {
  const shared = ['js', 'css'].flatMap((kind) => {
    const files = readdirSync(join(built, 'assets', kind));
    return ['main', 'runtime~main', 'styles', 'common'].flatMap((name) => {
      const file = files.find((each) => each.startsWith(`${name}.`) && each.endsWith(`.${kind}`));
      return file === undefined ? [] : [[`${name}.${kind}`, `assets/${kind}/${file}`] as const];
    });
  });
  const pages = [
    ['home', 'index.html'],
    ['a project', 'projects/nosana.html'],
    ['a category', 'categories/gaming.html'],
  ] as const;
  return [...shared, ...pages].map(([name, file]) => {
    const content = readFileSync(join(built, file));
    return {name, bytes: content.length, compressed: gzipSync(content, {level: 9}).length};
  });
}

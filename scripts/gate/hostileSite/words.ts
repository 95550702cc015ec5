import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path/posix';
import {load} from 'cheerio';

/** What each page of a site says, by its file. */
type Words = ReadonlyMap<string, readonly string[]>;

/** Reads what the pages of a built site say to readers, to those who hear them, and to search engines. */
export function wordsIn(folder: string): Words {
  const pages = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) =>
    file.endsWith('.html'),
  );
  return new Map(pages.map((file) => [file, wordsOf(readFileSync(join(folder, file), 'utf8'))]));
}

function wordsOf(html: string): readonly string[] {
  const $ = load(html);
  const spoken = ['title', 'alt', 'aria-label'].flatMap((name) =>
    $(`main [${name}]`)
      .toArray()
      .map((element) => `${name}: ${$(element).attr(name)}`),
  );
  const described = $('meta[name="description"], meta[property^="og:"]')
    .toArray()
    .map((element) => `meta: ${$(element).attr('content')}`);
  const texts = $('title, body :not(script, style)')
    .contents()
    .toArray()
    .flatMap((node) => (node.type === 'text' ? node.data : []));
  return [...texts, ...spoken, ...described]
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

/** Finds what pages said before and do not say, or not as often, any more. */
export function lostWords(before: Words, after: Words): readonly string[] {
  return [...before].flatMap(([file, texts]) => {
    const left = new Map<string, number>();
    for (const text of after.get(file) ?? []) left.set(text, (left.get(text) ?? 0) + 1);
    return texts.flatMap((text) => {
      const count = left.get(text) ?? 0;
      left.set(text, count - 1);
      return count > 0 ? [] : [`${file}: does not say any more: ${text.slice(0, 120)}`];
    });
  });
}

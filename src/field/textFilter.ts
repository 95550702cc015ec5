import MiniSearch from 'minisearch';
import type {FieldRow} from './fieldData.ts';

/**
 * Finds projects by a text: their slugs with a score, the higher the better. Undefined for a text without a word, which
 * asks for nothing.
 */
export type TextFilter = (text: string) => ReadonlyMap<string, number> | undefined;

/**
 * Makes a filter over names, other names, tickers and descriptions. Every word of the text must be found, its last
 * letters may still be missing, and accents do not matter. Only if nothing is found so, mistyped letters are forgiven.
 */
export function textFilter(rows: readonly FieldRow[]): TextFilter {
  const index = new MiniSearch<Record<string, string>>({
    fields: ['name', 'otherNames', 'token', 'description'],
    idField: 'slug',
    processTerm: plain,
    searchOptions: {
      boost: {name: 4, token: 3, otherNames: 2},
      combineWith: 'AND',
      prefix: true,
    },
  });
  index.addAll(
    rows.map(({slug, name, aliases, token = '', description}) => ({
      slug,
      name,
      // Who does not know where a name is parted writes it as one word: ionet for io.net.
      otherNames: [...aliases, ...[name, ...aliases].map(joined)].join(' '),
      token,
      description,
    })),
  );
  // The list asks first, and then its counts.
  let last: {readonly text: string; readonly found: ReturnType<TextFilter>} | undefined;
  return (text) => {
    if (last?.text !== text) last = {text, found: search(index, text)};
    return last.found;
  };
}

function search(index: MiniSearch, text: string): ReturnType<TextFilter> {
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const exact = index.search(text);
  const found = exact.length > 0 ? exact : index.search(text, {fuzzy: mistyped});
  return new Map(found.map(({id, score}) => [String(id), score]));
}

/** A letter in five may be wrong, but none of a word of up to three. */
function mistyped(term: string): number | false {
  return term.length > 3 && 0.2;
}

/** Lower case, and letters without their accents. */
function plain(term: string): string {
  return term
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function joined(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '');
}

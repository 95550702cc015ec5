import {rewriteTags} from './rewriteTags.ts';

/**
 * Escapes in the values of attributes what looks like a tag: the minifier leaves `<` and `>` there as they are, and what is
 * written by strangers, such as the title of a page, could be taken for markup when elements are looked for in the page.
 *
 * @returns the same document to whoever parses it
 */
export function escapeAttributes(html: string): string {
  return rewriteTags(html, /'|[<>]/, ({attributes}) =>
    attributes.map(({name, value, source}) =>
      value === undefined || !/['"]$/.test(source) || (source.endsWith('"') && !/[<>]/.test(value))
        ? source
        : ` ${name}="${value.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}"`,
    ),
  );
}

/** A tag as the minifier writes it, with the content of elements in which nothing is a tag. */
const TAG =
  /(<(script|style)\b(?:"[^"]*"|'[^']*'|[^"'>])*>)([^]*?<\/\2>)|<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

const VALUE = /(\s[^\s"'>/=]+=)(?:"([^"]*)"|'([^']*)')/g;

/** Within a value, what a search for an attribute could take for one. */
const SEEMING_ATTRIBUTE = /(?<=\s(?:class|style|name|rel|src|href|hreflang|d|data-[\w-]+))=/g;

/**
 * Escapes in the values of attributes what looks like a tag or an attribute: the minifier leaves `<` and `>` there as they
 * are, and what is written by strangers, such as the title of a page, could be taken for markup when the page is cut.
 *
 * @returns the same document to whoever parses it
 */
export function escapeAttributes(html: string): string {
  return html.replace(TAG, (tag: string, opening?: string, _name?: string, content = '') =>
    opening === undefined ? escapeValues(tag) : escapeValues(opening) + content,
  );
}

function escapeValues(tag: string): string {
  return tag.replace(VALUE, (whole, name: string, double?: string, single?: string) => {
    const value = double ?? single ?? '';
    if (double !== undefined && !/[<>=]/.test(value)) return whole;
    const escaped = value
      .replaceAll('"', '&quot;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replace(SEEMING_ATTRIBUTE, '&#61;');
    return `${name}"${escaped}"`;
  });
}

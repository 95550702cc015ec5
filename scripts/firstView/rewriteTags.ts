/** An attribute of a start tag. */
export interface Attribute {
  /** In lower case. */
  readonly name: string;
  /** Without its quotes, character references as they are; undefined for an attribute without a value. */
  readonly value: string | undefined;
  /** As it stands in the tag, with the space before it. */
  readonly source: string;
}

/** A start tag. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
}

/** What stands instead of a tag: other attributes, each with the space before it, or nothing at all. */
type Rewritten = readonly string[] | undefined;

const ATTRIBUTES = String.raw`[^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*`;

/**
 * A comment, an element whose content is no markup, or another start tag. What stands between is text, in which a minifier
 * writes a less-than sign before a letter as a reference.
 */
const PART = new RegExp(
  String.raw`<!--[^]*?-->|<(script|style|title|textarea)\b(${ATTRIBUTES})>([^]*?)(?=</\1\b)|<([a-z][^\s/>]*)(${ATTRIBUTES})>`,
  'gi',
);

const ATTRIBUTE = /\s*([^\s"'<>/=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The end of a tag that closes itself. An address without quotes may end with a slash of its own. */
const END = /(?:\s+|(?<=["'])|^)\/$/;

/** Elements that are closed by their names. */
const VOID = /^(?:img|input|link|meta)$/i;

/**
 * Rewrites the attributes of all start tags of a page as the minifier of Docusaurus writes it. Text is left as it is, also
 * where it reads like a tag or an attribute: strangers write it.
 *
 * @param concerned matches what stands in each tag that may change; it may match more
 * @param rewrite returns the attributes of a tag as they are to be written; undefined for a tag that goes
 */
export function rewriteTags(
  html: string,
  concerned: RegExp,
  rewrite: (tag: Tag) => Rewritten,
): string {
  return html.replace(
    PART,
    (
      part: string,
      withContent: string | undefined,
      contentAttributes: string,
      content: string,
      plain: string | undefined,
      plainAttributes: string,
    ) => {
      const name = withContent ?? plain;
      const attributes = withContent === undefined ? plainAttributes : contentAttributes;
      if (name === undefined || !concerned.test(attributes)) return part;
      const tag = rewriteTag(name, attributes, rewrite);
      return withContent === undefined ? tag : tag + content;
    },
  );
}

function rewriteTag(name: string, text: string, rewrite: (tag: Tag) => Rewritten): string {
  const end = END.exec(text)?.[0] ?? '';
  const attributes = [...text.slice(0, text.length - end.length).matchAll(ATTRIBUTE)].map(
    ([source, key = '', double, single, bare]) => ({
      name: key.toLowerCase(),
      value: double ?? single ?? bare,
      source: /^\s/.test(source) ? source : ` ${source}`,
    }),
  );
  const written = rewrite({name: name.toLowerCase(), attributes});
  return written === undefined ? '' : `<${name}${written.join('')}${VOID.test(name) ? '' : end}>`;
}

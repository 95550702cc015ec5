import type {ListItem, Paragraph, PhrasingContent, RootContent} from 'mdast';
import {remainsOf, withRemains, wordsIn} from './words.ts';

/** A list item that introduces a project. */
export interface Entry extends Names {
  /** Empty when the author wrote bold text or a link without words: the caller reports it. */
  readonly name: string;
  /** Where the name links to. */
  readonly website?: string;
  /** What is said of the project, without its names. */
  readonly body: readonly RootContent[];
}

/** What a project is called besides its name. */
interface Names {
  /** From `(formerly X)` and `(also Y and Z)`. */
  readonly aliases: readonly string[];
  /** The ticker, from `(AKT)`. */
  readonly token?: string;
}

/**
 * Splits a list item into the project's name and what is said of it.
 *
 * Accepts `**Name:** text`, `**Name**: text`, `**Name** - text`, `[Name](url) - text` and a bold name alone,
 * with what else it is called in brackets after the name.
 *
 * @returns undefined when the item names no project; the caller keeps it as prose.
 */
export function readEntry(item: ListItem): Entry | undefined {
  const [paragraph, ...others] = item.children;
  const head = paragraph?.type === 'paragraph' ? readHead(paragraph) : undefined;
  if (!paragraph || !head) {
    return undefined;
  }
  const inside = readBrackets(head.name);
  const after = readAfter(head.rest, inside.token);
  const isBoldAlone = head.isBold && after.rest.length === 0;
  if (!head.endsInColon && !after.hasSeparator && !isBoldAlone) {
    return undefined;
  }
  const {token} = after;
  const text = withRemains(after.rest, head.remains);
  const first = text.length > 0 ? [{type: 'paragraph', children: text} satisfies Paragraph] : [];
  return {
    name: inside.rest,
    aliases: [...inside.aliases, ...after.aliases],
    ...withToken(token),
    ...(head.website !== undefined && {website: head.website}),
    body: [...first, ...others],
  };
}

interface Head {
  readonly name: string;
  readonly isBold: boolean;
  readonly endsInColon: boolean;
  readonly website?: string;
  /** What the name holds besides words and its website. */
  readonly remains: readonly PhrasingContent[];
  readonly rest: readonly PhrasingContent[];
}

/** The bold text or the link with which a paragraph begins. */
function readHead({children: [first, ...rest]}: Paragraph): Head | undefined {
  if (first?.type !== 'strong' && first?.type !== 'link') {
    return undefined;
  }
  const links = first.type === 'link' ? [first] : first.children;
  const link = links.find((child) => child.type === 'link' && /^https?:/i.test(child.url));
  const text = wordsIn(first);
  const isBold = first.type === 'strong';
  const endsInColon = isBold && text.endsWith(':');
  return {
    name: endsInColon ? text.slice(0, -1).trim() : text,
    isBold,
    endsInColon,
    ...(link?.type === 'link' && {website: link.url}),
    remains: remainsOf({children: [first]}, link),
    rest,
  };
}

/**
 * Takes brackets with names and the separator from the text that follows the name.
 *
 * @param token the ticker that is known already: there is one, and brackets with a second are text
 */
function readAfter(
  nodes: readonly PhrasingContent[],
  token: string | undefined,
): Names & {hasSeparator: boolean; rest: PhrasingContent[]} {
  const [first, ...others] = nodes;
  if (first?.type !== 'text') {
    return {aliases: [], ...withToken(token), hasSeparator: false, rest: [...nodes]};
  }
  const {rest: afterNames, ...names} = readLeadingBrackets(first.value, token);
  const [match = '', remark = '', separator = ''] =
    /^(\s*(?:\([^()]*\)\s*)?)(:|[-–—](?=\s|$))/.exec(afterNames) ?? [];
  const text = `${remark.trim()} ${afterNames.slice(match.length).trimStart()}`.trimStart();
  return {
    ...names,
    hasSeparator: separator !== '',
    rest: [...(text === '' ? [] : [{...first, value: text}]), ...others],
  };
}

function readLeadingBrackets(text: string, token: string | undefined): Names & {rest: string} {
  const [match, inner = ''] = /^\s*\(([^()]*)\)/.exec(text) ?? [];
  const names = match === undefined ? undefined : readNames(inner, token);
  if (match === undefined || !names) {
    return {aliases: [], ...withToken(token), rest: text};
  }
  const more = readLeadingBrackets(text.slice(match.length), names.token);
  return {...names, ...more, aliases: [...names.aliases, ...more.aliases]};
}

/** Takes brackets with names from the end of a name: `Inference.net (formerly Kuzco)`. */
function readBrackets(name: string): Names & {rest: string} {
  const [match, rest = '', inner = ''] = /^(.*\S)\s*\(([^()]*)\)$/.exec(name) ?? [];
  const names = match === undefined ? undefined : readNames(inner);
  return names ? {...names, rest} : {aliases: [], rest: name};
}

const TICKER = /^\$?([A-Z][A-Z0-9]{1,9})$/;
const OTHER_NAME =
  /^(?:formerly|previously|also|aka|a\.k\.a\.)(?:\s+(?:known\s+as|called|named))?\s+(.+)$/is;

/**
 * Reads what stands between brackets: a ticker where none is known, and other names after `formerly` or `also`,
 * joined by commas and `and`.
 *
 * @returns undefined when it says anything else; it is text then.
 */
function readNames(inner: string, knownToken?: string): Names | undefined {
  const aliases: string[] = [];
  let token = knownToken;
  for (const part of inner.split(/[,;]/).map((piece) => piece.replace(/\s+/g, ' ').trim())) {
    const other =
      OTHER_NAME.exec(part)?.[1] ?? (aliases.length > 0 ? part.replace(/^and /, '') : undefined);
    const ticker = TICKER.exec(part)?.[1];
    if (other) {
      aliases.push(...other.split(/ (?:and|or) /).map((alias) => alias.trim()));
    } else if (ticker !== undefined && token === undefined) {
      token = ticker;
    } else {
      return undefined;
    }
  }
  return {aliases, ...withToken(token)};
}

function withToken(token: string | undefined): {token?: string} {
  return token === undefined ? {} : {token};
}

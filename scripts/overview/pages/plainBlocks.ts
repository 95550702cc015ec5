import type {Link, Paragraph, PhrasingContent, RootContent} from 'mdast';
import {isPlainText} from '../article/plainText.ts';

/**
 * Writes blocks of the plainest form, of which most pages are made: paragraphs and footnotes of one line, with words,
 * code, emphases, footnotes and links to the web in it. The serializer writes the same and takes many times as long, for
 * it asks of each sign for what it could be taken.
 *
 * @returns undefined where a block is of another form
 */
export function writePlainBlocks(nodes: readonly RootContent[]): string | undefined {
  const blocks: string[] = [];
  for (const node of nodes) {
    const block = writeBlock(node);
    if (block === undefined) return undefined;
    blocks.push(`${block}\n`);
  }
  return blocks.join('\n');
}

function writeBlock(node: RootContent): string | undefined {
  if (node.type === 'paragraph') return writeLine(node);
  if (node.type !== 'footnoteDefinition' || !isLabel(node.label)) return undefined;
  const [first, ...others] = node.children;
  const line = first?.type === 'paragraph' && others.length === 0 ? writeLine(first) : undefined;
  return line === undefined ? undefined : `[^${node.label}]: ${line}`;
}

function writeLine({children}: Paragraph): string | undefined {
  let line = '';
  let before: string | undefined;
  for (const node of children) {
    const kind = MARKED.has(node.type) ? 'marked' : node.type;
    const part = kind === before ? undefined : writePart(node);
    if (part === undefined) return undefined;
    line += part;
    before = kind;
  }
  return OPENING.test(line) && !line.endsWith(' ') ? line : undefined;
}

/** Nodes that begin and end with asterisks. */
const MARKED: ReadonlySet<string> = new Set(['emphasis', 'strong']);

/** A letter or a link, and no word that is code in MDX. */
const OPENING = /^(?!import\b|export\b)(?:\p{L}|\[(?!\^))/u;

function writePart(node: PhrasingContent): string | undefined {
  switch (node.type) {
    case 'text':
      return isPlainText(node.value) ? node.value : undefined;
    case 'inlineCode':
      return /^[\w.-]+(?: [\w.-]+)*$/.test(node.value) ? `\`${node.value}\`` : undefined;
    case 'footnoteReference':
      return isLabel(node.label) ? `[^${node.label}]` : undefined;
    case 'link': {
      const words = writeAddress(node) ?? writeWords(node.children);
      const isPlainLink = words !== undefined && !node.title && ADDRESS.test(node.url);
      return isPlainLink ? `[${words}](${node.url})` : undefined;
    }
    case 'emphasis':
      return around('*', writeWords(node.children));
    case 'strong':
      return around('**', writeWords(node.children));
    default:
      return undefined;
  }
}

function around(mark: string, words: string | undefined): string | undefined {
  return words === undefined ? undefined : mark + words + mark;
}

/** Words in a link or an emphasis: with a letter or a digit at either end. */
function writeWords(nodes: readonly PhrasingContent[]): string | undefined {
  const [node, ...others] = nodes;
  if (node?.type !== 'text' || others.length > 0) return undefined;
  const isClosed = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(node.value);
  return isClosed && isPlainText(node.value) ? node.value : undefined;
}

/** An address that stands for itself. */
function writeAddress({url, children: [node, ...others]}: Link): string | undefined {
  const isItself = node?.type === 'text' && node.value === url && others.length === 0;
  return isItself && /^https?:\/\/[\da-z./-]+$/i.test(url) ? url : undefined;
}

const ADDRESS = /^https?:\/\/[\w./%?=+,:;#~-]+$/;

function isLabel(label: string | null | undefined): label is string {
  return /^[\da-z-]+$/i.test(label ?? '');
}

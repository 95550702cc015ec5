import type {PhrasingContent, Text} from 'mdast';
import {isMark} from './marks.ts';

/** The text after a name, without the separator between them. */
export interface AfterSeparator {
  readonly hasSeparator: boolean;
  /** What stands between the name and the separator: a year, the author, a price, badges, the like. */
  readonly remarks: readonly PhrasingContent[];
  readonly text: readonly PhrasingContent[];
}

/**
 * Finds the separator between a name and the text about it, beyond short remarks: `(2020) by [Someone](url) - text`.
 *
 * @param nodes what follows the name
 * @param takesStop whether a full stop separates as well, as after a bold name
 */
export function splitAtSeparator(
  nodes: readonly PhrasingContent[],
  takesStop = false,
): AfterSeparator {
  const none = {hasSeparator: false, remarks: [], text: nodes};
  const [first, ...others] = nodes;
  if (first?.type === 'break') return {...none, hasSeparator: true, text: others};
  const [stop] = (takesStop && first?.type === 'text' && /^\.\s+|^。/.exec(first.value)) || [];
  if (stop !== undefined && first?.type === 'text') {
    const text = [...asText(first.value.slice(stop.length), first), ...others];
    return {...none, hasSeparator: true, text};
  }
  const remarks: PhrasingContent[] = [];
  /** Whether the words before announce a name, which may be a link. */
  let isOpen = false;
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'text') {
      if (!isOpen && !isRemark(node)) return none;
      remarks.push(node);
      isOpen = false;
      continue;
    }
    const found = SEPARATED.exec(node.value.slice(0, MAX_PIECE));
    if (found) {
      const [match, remark = ''] = found;
      const said = remark.trim();
      const text = node.value.slice(match.length).replace(MORE, '');
      return {
        hasSeparator: true,
        remarks: trimmed([...remarks, ...asText(said === '' ? '' : remark, node)]),
        text: [...asText(text, node), ...nodes.slice(index + 1)],
      };
    }
    if (node.value.length > MAX_PIECE || !REMARK.test(node.value)) return none;
    isOpen = /(?:\bby|[([（【,&]|作者|автор|저자)\s*$/iu.test(node.value);
    remarks.push(node);
  }
  return none;
}

/** What may stand in a remark: brackets, signs, emoji, a year or a number of stars, an author. No two of these overlap. */
const WORDS = [
  String.raw`[(（\[【][^()（）\[\]【】]*[)）\]】]`,
  String.raw`[\s\p{Extended_Pictographic}\uFE0F★☆✓✔✗/&·•*†‡\u200D]`,
  String.raw`,(?=\s|$)`,
  String.raw`:[a-z][\w+-]*:`,
  String.raw`v?\d+(?:[.,]\d+)*[kKmM+]?(?![\p{L}\p{N}])`,
  String.raw`(?<!\p{L})(?:by|作者|автор|저자)(?!\p{L})[:：]?(?:\s*[@\p{Lu}\p{Lo}][^\s:：|–—()（）,-]*(?:\s[\p{Lu}\p{Lo}][^\s:：|–—()（）,-]*){0,3})?`,
].join('|');

/** A colon, a bar, an arrow, or a dash; a hyphen only beside a space, or before letters that no hyphen joins. */
const SEPARATOR = String.raw`:(?![a-z][\w+-]*:)|[：|｜→⇒]|[=-]>|[–—―]+|(?<=\s)-{1,3}|-{1,3}(?=\s|$|\p{Lo})`;

/** What is left of a separator of several signs: `- - text`. */
const MORE = /^(?:\s*[-–—―|:：]+(?=\s))*\s*/u;

/** A bracket may open before a link, and close after it. */
const SEPARATED = new RegExp(`^([)\\]）】]?(?:${WORDS})*?)\\s*(?:${SEPARATOR})`, 'u');
const REMARK = new RegExp(`^[)\\]）】]?(?:${WORDS})*[(（\\[【]*$`, 'u');

/** The longest remark in one piece, in characters: what is longer is text. */
const MAX_PIECE = 200;

/** The longest remark in italics, in characters. */
const MAX_REMARK = 30;

function isRemark(node: PhrasingContent): boolean {
  if (isMark(node) || node.type === 'inlineCode' || node.type === 'footnoteReference') return true;
  const isShort = node.type === 'emphasis' && node.children.every(({type}) => type === 'text');
  return isShort && node.children.every((text) => lengthOf(text) <= MAX_REMARK);
}

function lengthOf(node: PhrasingContent): number {
  return 'value' in node ? node.value.length : 0;
}

function asText(value: string, node: Text): Text[] {
  return value === '' ? [] : [{...node, value}];
}

function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const isBlank = (node: PhrasingContent) => node.type === 'text' && node.value.trim() === '';
  const start = nodes.findIndex((node) => !isBlank(node));
  const end = nodes.findLastIndex((node) => !isBlank(node));
  return nodes.slice(start === -1 ? nodes.length : start, end + 1).map((node, index, all) => {
    if (node.type !== 'text') return node;
    let {value} = node;
    if (index === 0) value = value.trimStart();
    if (index === all.length - 1) value = value.trimEnd();
    return {...node, value};
  });
}

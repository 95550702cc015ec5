import type {Paragraph, PhrasingContent} from 'mdast';
import {toString} from 'mdast-util-to-string';

/** Where something begins in a text and where it ends, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the sentences of a text, in any script.
 *
 * A full stop in an abbreviation, after an initial or in a name such as `.NET` ends nothing. A sentence that ends with an
 * abbreviation therefore runs on into the next one: too long a sentence does less harm than half of one.
 *
 * @returns spans without the white space around them; every other character is in exactly one
 */
export function sentenceSpans(text: string): Span[] {
  // A line break is a space here: to the segmenter it would end a paragraph.
  const line = text.replace(/\s/g, ' ');
  const spans: Span[] = [];
  let start = 0;
  for (const {index, segment} of segmenter.segment(line)) {
    const end = index + segment.length;
    if (end < line.length && !endsSentence(line.slice(start, end), line.slice(end))) continue;
    spans.push(trim(line, {start, end}));
    start = end;
  }
  return spans.filter((span) => span.start < span.end);
}

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return sentenceSpans(text).map(({start, end}) => text.slice(start, end));
}

/**
 * Finds the sentences in the Markdown of a paragraph.
 *
 * Links, code, emphasis and the like are never cut, so that each sentence is sound Markdown. The footnotes after a
 * sentence belong to it, and so do symbols without a word, such as `⚠` as code, or `:tada:`.
 *
 * @param source of the paragraph
 * @param paragraph as parsed from it, with positions that count from `offset`
 */
export function markdownSentenceSpans(
  source: string,
  paragraph: Paragraph,
  offset = paragraph.position?.start.offset ?? 0,
): Span[] {
  const plain = paragraph.children.reduce((text, node) => {
    const from = (node.position?.start.offset ?? 0) - offset;
    const to = (node.position?.end.offset ?? 0) - offset;
    return text.slice(0, from) + stand(node, text.slice(from, to)) + text.slice(to);
  }, source);
  return joinMarks(source, sentenceSpans(plain));
}

const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'});

/** Abbreviations that a sentence rarely ends with, in lower case and without the last full stop. */
const ABBREVIATIONS = new Set(
  `adm al approx art bzw ca capt cf ch col corp co dept dr ed eds esp est ex fig figs gen gov hon inc jr lt ltd maj max
  messrs min mme mr mrs ms mt no nos nr orig op p pp prof pvt ref rev sec sen sgt sr sra st tel univ usw vgl vol vols vs
  zb г гг д др ул им см стр рис руб тыс млн млрд проф напр`.split(/\s+/),
);

/** Letters that each have a full stop: `e.g.`, `U.S.`, `z. B.`, `т. е.` */
const DOTTED = /(?:^|[^\p{L}\p{N}])(?:\p{L}\. ?)+$/u;

/** A letter after a word in capitals is part of a name, such as OS X, and no initial. */
const LETTER_OF_CAPITALS = /(?:^|[^\p{L}\p{N}.])\p{Lu}{2,} \p{Lu}\.$/u;

/** A text that closes a bracket. */
const CLOSING = /^[^()（）]*[)）]/;

/** As much of the end of a segment as tells what it ends with, in characters. */
const MAX_END = 200;

/** Whether a text leaves a bracket open. */
function isOpen(text: string): boolean {
  const last = (...signs: readonly string[]) =>
    Math.max(...signs.map((sign) => text.lastIndexOf(sign)));
  return last('(', '（') > last(')', '）');
}

/** Whether a segment is whole: it leaves no bracket open, and its full stop is none of an abbreviation, initial or name. */
function endsSentence(segment: string, rest: string): boolean {
  if (isOpen(segment) && CLOSING.test(rest)) return false;
  // A text of a thousand abbreviations is one segment, which grows with each of them.
  const bare = segment
    .slice(-MAX_END)
    .trimEnd()
    .replace(/[\p{Pe}\p{Pf}"'’”]+$/u, '');
  if (!bare.endsWith('.')) return true;
  const isSpaced = /\s$/.test(segment);
  // Without a space, as in `.NET` or before a closing mark.
  if (!isSpaced || /^\s/.test(rest)) return false;
  if (segment.length < MAX_END && /^\s*\d+\.$/.test(bare)) return false;
  if (LETTER_OF_CAPITALS.test(bare)) return true;
  const word = /([\p{L}\p{M}]+)\.$/u.exec(bare)?.[1]?.toLowerCase();
  return !DOTTED.test(bare) && !(word !== undefined && ABBREVIATIONS.has(word));
}

function trim(text: string, {start, end}: Span): Span {
  const part = text.slice(start, end);
  return {
    start: start + (part.length - part.trimStart().length),
    end: end - (part.length - part.trimEnd().length),
  };
}

/** The short name of an emoji, as in `:tada:`. */
export const EMOJI_NAME = /:[a-z][\w+-]*:/;

const EMOJI = new RegExp(
  `${EMOJI_NAME.source}|[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\p{Emoji_Modifier}]|\\u200D|\\uFE0F`,
  'gu',
);

/** What the segmenter sees of a node: text as it is, footnotes and emoji as closing marks, anything else as one word. */
function stand(node: PhrasingContent, source: string): string {
  switch (node.type) {
    case 'text':
      return source.replace(EMOJI, (sign) => ')'.repeat(sign.length));
    case 'break':
      return ' '.repeat(source.length);
    case 'footnoteReference':
      return ')'.repeat(source.length);
    case 'inlineCode':
      return wordLike(source, '');
    default:
      return wordLike(source, toString(node));
  }
}

/** One word of the length of a source, which begins and ends as the text that it shows: in a capital, in a full stop. */
function wordLike(source: string, shown: string): string {
  const end = /[\p{L}\p{M}]*[.!?\u3002\uff01\uff1f]$/u.exec(shown)?.[0] ?? '';
  const letter = /^\p{Ll}/u.test(shown) ? 'x' : 'X';
  const word = letter + 'x'.repeat(source.length);
  return end === ''
    ? word.slice(0, source.length)
    : `${word.slice(0, Math.max(source.length - end.length - 1, 0))} ${end}`.slice(-source.length);
}

/** Footnotes and symbols that a space separates from the sentence before them are no sentence, nor the beginning of one. */
function joinMarks(source: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const text = source.slice(span.start, span.end);
    const hasWords = /[\p{L}\p{N}]/u.test(text.replace(EMOJI, ''));
    const marks = hasWords ? (LEADING_MARKS.exec(text)?.[0] ?? '') : text;
    const last = joined.at(-1);
    if (marks === '' || last === undefined) {
      joined.push(span);
      continue;
    }
    joined[joined.length - 1] = {start: last.start, end: span.start + marks.trimEnd().length};
    if (marks.length < text.length) joined.push({start: span.start + marks.length, end: span.end});
  }
  return joined;
}

/** Footnotes, code without a letter, and emoji. */
const LEADING_MARKS = new RegExp(
  `^(?:(?:\\[\\^[^\\]\\s]+\\]|\`[^\`\\p{L}\\p{N}]+\`|${EMOJI.source})\\s*)+`,
  'u',
);

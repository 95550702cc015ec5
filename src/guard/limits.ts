import type {Nodes, Root} from 'mdast';
import {frontMatterOf} from '../knowledge/frontMatter.ts';
import {ProblemError} from '../knowledge/problem.ts';
import {markersOf} from './markers.ts';

/** The longest paragraph, in characters: the time of the parser may grow with the square of the length. */
const MAX_PARAGRAPH = 20_000;

/** The maximum number of Markdown delimiters in one paragraph: each is compared with those before it. */
const MAX_DELIMITERS = 1000;

/** The most closing brackets in one paragraph that close nothing: for each the parser looks back to the beginning. */
const MAX_CLOSERS = 200;

/** The deepest nesting of quotes, lists and emphases: functions that walk the tree recurse as deep. */
const MAX_DEPTH = 100;

/**
 * Refuses text on which the parser could work for minutes: long text, or text full of delimiters, without a blank line, list,
 * table, heading or definition to divide it.
 *
 * @throws ProblemError that names its first line
 */
export function checkParagraphs(file: string, text: string): void {
  const head = (frontMatterOf(text)?.split('\n').length ?? -1) + 1;
  let [first, length, signs, closers] = [1, 0, 0, 0];
  text
    .split(/\r\n?|\n/)
    .slice(head)
    .forEach((content, index) => {
      const begins = /^[\s>]*(?:$|\||\[[^\]]+\]:|#{1,6}\s|(?:[-*+]|\d{1,9}[.)])\s)/.test(content);
      if (begins || length === 0) {
        [first, length, signs, closers] = [head + index + 1, 0, 0, 0];
      }
      length += content.length;
      signs += content.match(/[*_~`[\]<{!]/g)?.length ?? 0;
      closers += (content.match(/\]/g)?.length ?? 0) - (content.match(/\[/g)?.length ?? 0);
      const excess =
        length > MAX_PARAGRAPH
          ? `${MAX_PARAGRAPH} characters`
          : signs > MAX_DELIMITERS
            ? `${MAX_DELIMITERS} signs of Markdown`
            : closers > MAX_CLOSERS && `${MAX_CLOSERS} brackets that close nothing`;
      if (excess !== false) {
        const message = `a paragraph of more than ${excess}: divide it with blank lines`;
        throw new ProblemError([{file, line: first, column: 1, message}]);
      }
    });
}

/**
 * The most lines of a page, Markdown delimiters on it, and blocks: items of lists, lines of quotes, footnotes, definitions
 * and underlined headings. At the end of a block the parser copies all that it has read, so its time grows with the
 * product of these.
 */
const MAX_LINES = 3000;
const MAX_PAGE_DELIMITERS = 12_000;
const MAX_BLOCKS = 1200;

/**
 * Refuses a page of more lines, delimiters or blocks than any needs.
 *
 * @throws ProblemError that names the line from which on it is too much
 */
export function checkCounts(file: string, text: string): void {
  const lines = text.split(/\r\n?|\n/);
  let [signs, blocks] = [0, 0];
  lines.forEach((content, index) => {
    signs += content.match(/[*_~`[\]<{!|:@&\\]/g)?.length ?? 0;
    // A link that is made of a bare address takes as long as several delimiters.
    signs += 3 * (content.match(/www\./g)?.length ?? 0);
    blocks += [...markersOf(content)].length + (UNDERLINE_OR_DEFINITION.test(content) ? 1 : 0);
    const excess =
      index >= MAX_LINES
        ? `${MAX_LINES} lines`
        : signs > MAX_PAGE_DELIMITERS
          ? `${MAX_PAGE_DELIMITERS} signs of Markdown`
          : blocks > MAX_BLOCKS &&
            `${MAX_BLOCKS} list items, lines of quotes, footnotes and underlined headings`;
    if (excess !== false) {
      const message = `a page of more than ${excess}: divide it`;
      throw new ProblemError([{file, line: index + 1, column: 1, message}]);
    }
  });
}

const UNDERLINE_OR_DEFINITION = /^[\s>]*(?:=+\s*$|-+\s*$|\[(?!\^)[^\]]+\]:)/;

/** The most boxes such as `:::note` on a page, and the most that are open at once: one that is not closed holds all that follow. */
const MAX_BOXES = 40;
const MAX_OPEN_BOXES = 10;

/**
 * Refuses deeply nested quotes, lists, footnotes and emphases before the parser sees them: its time grows with the cube
 * of the depth.
 *
 * @throws ProblemError that names the first marker that is too deep
 */
export function checkContainers(file: string, text: string): void {
  const open: number[] = [];
  let [boxes, openBoxes] = [0, 0];
  text.split(/\r\n?|\n/).forEach((content, index) => {
    const stars = /[*_]{200,}/.exec(content);
    if (stars && /[^\s>*_]/.test(content)) {
      throw tooDeep(file, {line: index + 1, column: stars.index + 1});
    }
    if (/:{3,}[\p{L}_]/u.test(content)) {
      boxes += 1;
      openBoxes += 1;
    } else if (/:{3,}\s*$/.test(content)) openBoxes = Math.max(0, openBoxes - 1);
    const excess =
      boxes > MAX_BOXES
        ? `${MAX_BOXES} boxes such as :::note: leave some out`
        : openBoxes > MAX_OPEN_BOXES &&
          `${MAX_OPEN_BOXES} boxes such as :::note within one another: close them with a line of :::`;
    if (excess !== false) {
      const message = `more than ${excess}`;
      throw new ProblemError([{file, line: index + 1, column: 1, message}]);
    }
    for (const {column, isIndentedNote} of markersOf(content)) {
      while ((open.at(-1) ?? 0) >= (isIndentedNote ? column + 1 : column)) open.pop();
      open.push(column);
      if (open.length > MAX_DEPTH) throw tooDeep(file, {line: index + 1, column});
    }
  });
}

/**
 * Refuses YAML whose brackets or keys are nested so deeply that its parser would work for minutes.
 *
 * @param firstLine the line of the file in which the YAML begins
 * @throws ProblemError that names the first bracket that is too deep
 */
export function checkYaml(file: string, yaml: string, firstLine: number): void {
  let depth = 0;
  yaml.split(/\r\n?|\n/).forEach((content, index) => {
    for (const {0: sign, index: at} of content.matchAll(/[[{]|[\]}]|\? /g)) {
      depth = Math.max(0, depth + (/[\]}]/.test(sign) ? -1 : 1));
      if (depth > MAX_DEPTH) {
        const message = `front matter nested too deeply: at most ${MAX_DEPTH} levels of lists and maps`;
        throw new ProblemError([{file, line: firstLine + index, column: at + 1, message}]);
      }
    }
  });
}

/** A list and its item are two levels of the tree; the root, a paragraph and its text are three more. */
const MAX_LEVELS = MAX_DEPTH * 2 + 3;

/**
 * Refuses a tree that is too deep to be walked.
 *
 * @throws ProblemError that names the first place that is too deep
 */
export function checkDepth(file: string, tree: Root): void {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_LEVELS) throw tooDeep(file, level[0]?.position?.start);
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
}

function tooDeep(file: string, {line, column} = {line: 1, column: 1}): ProblemError {
  const message = `quotes, lists or emphases nested too deeply: at most ${MAX_DEPTH} levels`;
  return new ProblemError([{file, line, column, message}]);
}

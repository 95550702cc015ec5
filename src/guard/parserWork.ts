import {ProblemError} from '../knowledge/problem.ts';
import {markersOf} from './markers.ts';

/** The most work of the parser for an article of up to a megabyte: seconds. */
const MAX_WORK = 120_000;

/** The most for each further megabyte: so long an article is a list of tens of thousands of entries. */
const MAX_FURTHER_WORK = 400_000;
const MEGABYTE = 1_000_000;

/** The work of beginning to parse a text. */
const BEGINNING = 5;

/** How many characters the parser copies in the time that it takes to read one. */
const COPIES = 800;

/**
 * Refuses an article on which the parser would work for many seconds, before it gets the piece that is too much.
 *
 * The parser reads each line and each Markdown delimiter; where a list in a list, a quote or a note ends, it copies all that
 * it has read. An article may be a list of thousands of entries, so its lines are not counted but weighed.
 *
 * @param length of the article, in characters
 */
export function boundedWork(file: string, length: number): BoundedWork {
  const max = MAX_WORK + MAX_FURTHER_WORK * Math.max(0, length / MEGABYTE - 1);
  let done = 0;
  return {
    begin(text, firstLine) {
      worksIn(text).forEach((work, index) => {
        done += work;
        if (done <= max) return;
        const message =
          'more lists, quotes, notes and signs of Markdown than can be read in seconds: divide the article, or write it in plain lines';
        throw new ProblemError([{file, line: firstLine + index, column: 1, message}]);
      });
    },
    leavesRoomFor(texts) {
      let left = max - done;
      return texts.every((text) => {
        for (const work of worksIn(text)) left -= work;
        return left >= 0;
      });
    },
  };
}

/** The work that the parser has done on an article so far, and may still do. */
export interface BoundedWork {
  /**
   * To be called with each text before it is parsed.
   *
   * @throws ProblemError that names the line from which on it is too much
   */
  readonly begin: (text: string, firstLine: number) => void;
  /** Whether all of some texts can be parsed. */
  readonly leavesRoomFor: (texts: readonly string[]) => boolean;
}

/** The work of the parser on a text, by line. */
function worksIn(text: string): number[] {
  const open: number[] = [];
  let [read, isBlank] = [0, true];
  return text.split(/\r\n?|\n/).map((line, index) => {
    const weight = 1 + (line.match(SIGNS)?.length ?? 0);
    let work = index === 0 ? BEGINNING + weight : weight;
    read += weight;
    if (UNDERLINE_OR_DEFINITION.test(line)) work += read / COPIES;
    for (const {column, isListItem} of markersOf(line)) {
      while ((open.at(-1) ?? 0) >= column) {
        // The next item of a list ends none; a quote goes on to the next blank line.
        const isSame = open.pop() === column && (isListItem || !isBlank);
        if (!isSame) work += read / COPIES;
      }
      open.push(column);
    }
    isBlank = line.trim() === '';
    return work;
  });
}

const SIGNS = /[*_~`[\]<{!|:@&\\]/g;

const UNDERLINE_OR_DEFINITION = /^[\s>]*(?:=+\s*$|-+\s*$|\[[^\]]+\]:)/;

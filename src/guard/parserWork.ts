import {ProblemError} from '../knowledge/problem.ts';

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
 * The parser reads each line and each Markdown delimiter; at an underlined heading and a definition, it copies all that it
 * has read. An article may be a list of thousands of entries, so its lines are not counted but weighed.
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
  let read = 0;
  return text.split(/\r\n?|\n/).map((line, index) => {
    const weight = 1 + (line.match(SIGNS)?.length ?? 0);
    read += weight;
    const copied = UNDERLINE_OR_DEFINITION.test(line) ? read / COPIES : 0;
    return (index === 0 ? BEGINNING : 0) + weight + copied;
  });
}

const SIGNS = /[*_~`[\]<{!|:@&\\]/g;

const UNDERLINE_OR_DEFINITION = /^[\s>]*(?:=+\s*$|-+\s*$|\[[^\]]+\]:)/;

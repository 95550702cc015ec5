import {ProblemError} from '../../../src/knowledge/problem.ts';
import {formatReport} from '../report/formatReport.ts';
import {fuzzedArticle} from './fuzzedArticle.fixture.ts';
import {EMPTY_DISK} from './fromMarkdown.fixture.ts';
import {runInMemory} from './inMemory.fixture.ts';
import {convertHtml} from '../article/html.ts';
import {toOutline} from '../article/outline.ts';
import {parseArticle} from '../article/parse.ts';

/*
 * Runs the generator on the articles of a range of numbers, and prints a line of JSON before and after each. It is a
 * process of its own, so that fuzz.test.ts can end it if an article makes it hang.
 */

/** The outcome of one article. */
export type FuzzOutcome =
  | {readonly type: 'begins'; readonly index: number}
  | {readonly type: 'pages' | 'problems'; readonly index: number; readonly milliseconds: number}
  | {readonly type: 'failure'; readonly index: number; readonly message: string};

function main([seed, from, to, step]: readonly number[]): void {
  for (let index = from ?? 0; index < (to ?? 0); index += step ?? 1) {
    print({type: 'begins', index});
    const bytes = fuzzedArticle(seed ?? 0, index);
    const start = process.cpuUsage();
    const result = check(bytes);
    const {user, system} = process.cpuUsage(start);
    print(
      'message' in result
        ? {...result, index}
        : {...result, index, milliseconds: (user + system) / 1000},
    );
  }
}

function print(outcome: FuzzOutcome): void {
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
}

type Result = {readonly type: 'pages' | 'problems'} | {readonly type: 'failure'; message: string};

function check(bytes: Uint8Array): Result {
  try {
    const {plan, report} = runInMemory(
      EMPTY_DISK,
      toOutline(parseArticle('blog/article.md', bytes, convertHtml)),
    );
    formatReport(report);
    const outside = plan.filter(({path}) => !isSafe(path));
    const message = `paths outside the folder or reserved: ${outside.map(({path}) => path).join(', ')}`;
    return outside.length === 0 ? {type: 'pages'} : {type: 'failure', message};
  } catch (error) {
    if (!(error instanceof ProblemError)) {
      return {
        type: 'failure',
        message: error instanceof Error ? String(error.stack) : String(error),
      };
    }
    const unclear = error.message.split('\n').filter((line) => !isClear(line));
    const message = `not a clear line: ${JSON.stringify(unclear[0]?.slice(0, 1000))}`;
    return unclear.length === 0 ? {type: 'problems'} : {type: 'failure', message};
  }
}

/** Names that an operating system reserves. */
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i;

function isSafe(path: string): boolean {
  return path
    .split('/')
    .every(
      (part) =>
        /^[\p{L}\p{N}][\p{L}\p{N}\p{M}.-]*$/u.test(part) &&
        !part.includes('..') &&
        !part.endsWith('.') &&
        !RESERVED.test(part) &&
        Buffer.byteLength(part) <= 255,
    );
}

/** The longest line that a person can still read. */
const MAX_LINE = 1000;

function isClear(line: string): boolean {
  return (
    /^blog\/article\.md:[1-9]\d*:[1-9]\d* \S/.test(line) &&
    !/[^\P{Cc}\t]|[\u2028\u2029]/u.test(line) &&
    line.length <= MAX_LINE
  );
}

main(process.argv.slice(2).map(Number));

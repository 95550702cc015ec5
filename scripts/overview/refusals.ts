import {join} from 'node:path/posix';
import {ProblemError, type Problem} from '../../src/knowledge/problem.ts';
import type {Article} from './article/parse.ts';
import type {Outline} from './article/model.ts';
import {BASE_FOLDER} from './apply.ts';
import {matchProjects} from './identity/matchProjects.ts';
import {identityOf} from './pages/knownPages.ts';
import {commandOf} from './report/shellCommand.ts';
import type {Decisions, Disk, KnownPages} from './model.ts';

/**
 * Refuses an article that cannot be the one that somebody wrote: empty, not text, cut off, or with an open merge of git.
 *
 * @throws ProblemError with one line that says what to do
 */
export function checkArticle({file, text, offset}: Article): void {
  const refuse = (line: number, message: string) => {
    throw new ProblemError([{file, line, column: 1, message}]);
  };
  const body = text.slice(offset);
  if (body.includes('\0')) {
    refuse(
      lineAt(text, text.indexOf('\0')),
      'not a Markdown file: it has a character with the code 0',
    );
  }
  if (body.replace(/^---\r?\n[^]*?\n---[ \t]*(?:\r?\n|$)/, '').trim() === '') {
    refuse(1, 'the overview is empty: restore it, for example with git');
  }
  const marker = conflictMarker(body);
  if (marker !== undefined) refuse(lineAt(text, offset + marker), OPEN_MERGE);
  const end = body.split(/\r\n?|\n/).at(-1) ?? '';
  if (UNFINISHED.test(end))
    refuse(lineAt(text, text.length), cutOff('its last line is not finished'));
}

/**
 * Refuses an article that has lost its projects, or more than half of them at once.
 *
 * @param run the folder of pages and the decisions of a person, who may say that many leave
 * @throws ProblemError with one line that says what to do
 */
export function checkProjects(
  {article, projects}: Outline,
  known: KnownPages,
  {out, decisions: {rename, mayLeave}}: {readonly out: string; readonly decisions: Decisions},
): void {
  const listed = known.projects.filter(({recorded, isRetired}) => recorded && !isRetired);
  const refuse = (line: number, message: string) => {
    throw new ProblemError([{file: article.file, line, column: 1, message}]);
  };
  if (listed.length > 0 && projects.length === 0) {
    refuse(
      1,
      `the overview names no project, but ${listed.length} ${listed.length === 1 ? 'has a page' : 'have pages'}: restore it, or look at how its entries are written`,
    );
  }
  if (mayLeave) return;
  const before = listed.filter(({hasLeft}) => !hasLeft);
  const left = before.length - matchProjects(projects, before).matches.size - rename.size;
  if (left * 2 <= before.length || left < MANY) return;
  const missing = `${left} of ${before.length} projects are missing`;
  if (!/[\r\n]$/.test(article.text)) {
    refuse(lineAt(article.text, article.text.length), cutOff(missing));
  }
  const decided = [...rename].map(([from, to]) => `${from}=${to}`);
  const command = commandOf({article: article.file, out, decided}, '--may-leave');
  refuse(
    1,
    `${missing}: restore the overview, or look at how its entries are written. If they are to leave at once, run ${command}`,
  );
}

/** Refuses pages and bases that are not as a person or the generator wrote them. @throws ProblemError with a line for each */
export function checkPages({pages, base}: Disk, out: string): void {
  const inMerge = [...pages, ...inFolder(BASE_FOLDER, base)].flatMap(([path, text]): Problem[] => {
    const marker = conflictMarker(text);
    return marker === undefined
      ? []
      : [{file: join(out, path), line: lineAt(text, marker), column: 1, message: OPEN_MERGE}];
  });
  const damaged = inFolder(BASE_FOLDER, base)
    .filter(([, text]) => identityOf(text) === undefined)
    .map(([path]) => ({
      file: join(out, path),
      line: 1,
      column: 1,
      message: `damaged: it is not what the generator wrote. Restore it with git checkout -- ${join(out, path)}`,
    }))
    .filter(({file}) => inMerge.every((other) => other.file !== file));
  if (inMerge.length + damaged.length > 0) throw new ProblemError([...inMerge, ...damaged]);
}

function inFolder(folder: string, texts: ReadonlyMap<string, string>): [string, string][] {
  return [...texts].map(([path, text]) => [join(folder, path), text]);
}

/** The index of the first line that git left where two versions met. */
function conflictMarker(text: string): number | undefined {
  if (!text.includes('<<<<<<<')) return undefined;
  return /^<{7}(?: .*)?\r?\n[^]*?^={7}\r?\n[^]*?^>{7}(?: |\r?$)/m.exec(text)?.index;
}

const OPEN_MERGE =
  'a merge of git is not finished here: choose between the lines from <<<<<<< to >>>>>>>, and run again';

function cutOff(sign: string): string {
  return `the overview seems to be cut off, since ${sign}: restore it or, if it is whole, end its last line with a line break`;
}

/** A last line that stops within an address or within the bold name of an entry. */
const UNFINISHED = /\]\([^)\s]*$|^\s*[-*+] \*\*[^*]*$/;

/** Fewer projects may leave an article at once. */
const MANY = 3;

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n?|\n/).length;
}

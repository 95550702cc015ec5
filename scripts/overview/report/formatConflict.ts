import {withUnixLineEnds} from '../merge/threeWay.ts';
import {commandOf} from './shellCommand.ts';
import {markWords} from './markedWords.ts';
import type {Line, Piece} from './line.ts';
import type {Report, ReportedConflict, ReportedPage} from './reportSchema.ts';

/** Shows a page in conflict: what each side says, with the words marked that it changed, and the commands that settle it. */
export function formatConflict(page: ReportedPage, report: Report): Line[] {
  const {conflicts, refused} = page;
  // In a dry run, the page is still where it was.
  const path = `${report.out}/${(report.dryRun ? page.from : undefined) ?? page.path}`;
  const canTakeBoth = conflicts.every(({proposal}) => proposal !== undefined);
  const sides = ['overview', 'page', ...(canTakeBoth ? ['both'] : [])];
  return [
    ...conflicts.flatMap((conflict) => [
      [`  ${path}:${conflict.line}:1 ${conflict.what}`],
      ...rowsOf(conflict),
    ]),
    ...(refused === undefined
      ? []
      : [[`    ${path} cannot take both: ${refused}. Edit it, or take one side`]]),
    ['    edit the page, or run'],
    ...sides.map((side): Line => [`      ${commandOf(report, '--take', side, path)}`]),
  ];
}

function rowsOf({base, overview, page, proposal}: ReportedConflict): Line[] {
  return [
    ...rowOf('overview', base, overview),
    ...rowOf('page', base, page),
    ...(proposal !== undefined ? rowOf('both', base, proposal) : []),
  ];
}

function rowOf(label: string, base: string, text: string): Line[] {
  const [first = [], ...more] = contentOf(base, text);
  const start = `    ${label.padEnd(8)}  `;
  return [[start, ...first], ...more.map((line): Line => [' '.repeat(start.length), ...line])];
}

function contentOf(base: string, text: string): Line[] {
  if (base.trim() === '' && text.trim() === '') return [['does not have it']];
  const [first = [], ...more] = markWords(base, text);
  const isSame = withUnixLineEnds(base) === withUnixLineEnds(text);
  const lead: Piece[] = isSame ? ['as before: '] : text.trim() === '' ? ['deleted: '] : [];
  return [[...lead, ...first], ...more];
}

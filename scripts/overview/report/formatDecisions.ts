import {formatProblem} from '../../../src/knowledge/problem.ts';
import {commandOf} from './shellCommand.ts';
import {formatConflict} from './formatConflict.ts';
import type {Line} from './line.ts';
import type {Report} from './reportSchema.ts';
import {counted, listed, section, type Manner} from './section.ts';

/** Shows what only a person can decide, each with the commands to copy: conflicts, pages in the way, questions. */
export function formatDecisions(report: Report, manner: Manner): Line[] {
  return section(
    [{style: 'alarm', text: 'To settle'}],
    [
      ...report.faults.map((fault): Line => [`  ${formatProblem(fault)}`]),
      ...conflictLines(report),
      ...blockedLines(report),
      ...foreignLines(report, manner),
      ...questionLines(report),
    ],
  );
}

/** The number of decisions that are open. */
export function countDecisions({faults, pages, moves, questions}: Report): number {
  const isOpen = ({action}: Report['pages'][number]) =>
    action === 'conflict' || action === 'foreign';
  const joins = moves.filter(({command}) => command !== undefined);
  return faults.length + pages.filter(isOpen).length + joins.length + questions.length;
}

function conflictLines(report: Report): Line[] {
  const inConflict = report.pages.filter(({action}) => action === 'conflict');
  if (inConflict.length === 0) return [];
  return [
    [
      `  ${counted(inConflict.length, 'page')} in conflict, left alone: the overview and the page changed the same thing (`,
      {style: 'removed', text: 'before'},
      ' ',
      {style: 'added', text: 'now'},
      ')',
    ],
    ...inConflict.flatMap((page) => formatConflict(page, report)),
  ];
}

/** Pages that the overview moves to where another page is. */
function blockedLines({pages, out}: Report): Line[] {
  return pages.flatMap(({action, path, from}): Line[] =>
    action === 'foreign' && from !== undefined
      ? [
          [
            `  ${out}/${from} cannot move to ${out}/${path}: another page is there. Move or delete one of the two`,
          ],
        ]
      : [],
  );
}

function foreignLines(report: Report, manner: Manner): Line[] {
  const foreign = report.pages.filter(({action, from}) => action === 'foreign' && !from);
  if (foreign.length === 0) return [];
  const them = foreign.length === 1 ? 'it' : 'them';
  return [
    [
      `  ${counted(foreign.length, 'page')} in the way, left alone: the generator did not write ${them}`,
    ],
    ...listed(foreign, ({path}) => [[`    ${report.out}/${path}`]], manner),
    [
      `    move or delete ${them}, or, to let ${them} follow the overview from the next run on, run`,
    ],
    [`      ${commandOf(report, '--adopt')}`],
  ];
}

function questionLines(report: Report): Line[] {
  const {out, questions, moves} = report;
  return [
    ...questions.flatMap(({from, to, because, command}): Line[] => [
      [
        `  ${out}/${from} left the overview and ${out}/${to} is new: one and the same? (${because})`,
      ],
      ['    if so, run'],
      [`      ${commandOf(report)} ${command}`],
    ]),
    ...moves.flatMap(({from, to, command}): Line[] =>
      command === undefined
        ? []
        : [
            [
              `  ${out}/${from} left the overview, and its text is now on ${out}/${to}: did two entries become one?`,
            ],
            ['    if so, run'],
            [`      ${commandOf(report)} ${command}`],
          ],
    ),
  ];
}

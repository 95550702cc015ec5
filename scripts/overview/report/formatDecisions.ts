import {formatProblem} from '../../../src/knowledge/problem.ts';
import {commandOf} from './shellCommand.ts';
import {formatConflict} from './formatConflict.ts';
import type {Line} from './line.ts';
import type {Report} from './reportSchema.ts';
import {counted, listed, section, type Manner} from './section.ts';

/** Shows what only a person can decide, each with the commands to copy: conflicts, pages in the way, questions. */
export function formatDecisions(report: Report, manner: Manner): Line[] {
  const decisions = [
    ...faultLines(report),
    ...conflictLines(report),
    ...blockedLines(report),
    ...foreignLines(report, manner),
    ...questionLines(report),
  ];
  return section(
    [{style: 'alarm', text: 'To settle'}],
    decisions.flatMap((lines, index): Line[] => (index === 0 ? lines : [[], ...lines])),
  );
}

/** The lines of one decision. */
type Decision = Line[];

/** The number of decisions that are open. */
export function countDecisions({faults, pages, moves, questions}: Report): number {
  const isOpen = ({action}: Report['pages'][number]) =>
    action === 'conflict' || action === 'foreign';
  const joins = moves.filter(({command}) => command !== undefined);
  return faults.length + pages.filter(isOpen).length + joins.length + questions.length;
}

function faultLines({faults}: Report): Decision[] {
  return faults.length === 0 ? [] : [faults.map((fault) => [`  ${formatProblem(fault)}`])];
}

function conflictLines(report: Report): Decision[] {
  const inConflict = report.pages.filter(({action}) => action === 'conflict');
  const title: Line = [
    `  ${counted(inConflict.length, 'page')} in conflict, left alone: the overview and the page changed the same thing (`,
    {style: 'removed', text: 'before'},
    ' ',
    {style: 'added', text: 'now'},
    ')',
  ];
  return inConflict.map((page, index) => [
    ...(index === 0 ? [title] : []),
    ...formatConflict(page, report),
  ]);
}

/** Pages that the overview moves to where another page is. */
function blockedLines({pages, out}: Report): Decision[] {
  return pages.flatMap(({action, path, from}): Decision[] =>
    action === 'foreign' && from !== undefined
      ? [
          [
            [
              `  ${out}/${from} cannot move to ${out}/${path}: another page is there. Move or delete one of the two`,
            ],
          ],
        ]
      : [],
  );
}

function foreignLines(report: Report, manner: Manner): Decision[] {
  const foreign = report.pages.filter(({action, from}) => action === 'foreign' && !from);
  if (foreign.length === 0) return [];
  const them = foreign.length === 1 ? 'it' : 'them';
  return [
    [
      [
        `  ${counted(foreign.length, 'page')} in the way, left alone: the generator did not write ${them}`,
      ],
      ...listed(foreign, ({path}) => [[`    ${report.out}/${path}`]], manner),
      [
        `    move or delete ${them}, or, to let ${them} follow the overview from the next run on, run`,
      ],
      [`      ${commandOf(report, '--adopt')}`],
    ],
  ];
}

function questionLines(report: Report): Decision[] {
  const {out, questions, moves} = report;
  const ask = (from: string, text: string, command: string): Decision => [
    [`  ${out}/${from} left the overview`],
    [`  ${out}/${text}`],
    ['    if so, run'],
    [`      ${commandOf(report)} ${command}`],
  ];
  return [
    ...questions.map(({from, to, because, command}) =>
      ask(from, `${to} is new: one and the same? (${because})`, command),
    ),
    ...moves.flatMap(({from, to, command}) =>
      command === undefined
        ? []
        : [ask(from, `${to} has its text now: did two entries become one?`, command)],
    ),
  ];
}

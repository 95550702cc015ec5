import type {Line} from './line.ts';
import type {Report} from './reportSchema.ts';
import {listed, section, type Manner} from './section.ts';

/** Lists places that a person may want to look at, each in a line that begins with the place. */
export function formatHints(report: Report, manner: Manner): Line[] {
  const {article, notes, parts, lookAlikes, oldLinks} = report;
  const hints = [
    ...oldLinks.map(
      ({file, line, address}) =>
        `${file}:${line}:1 a link to a former address of ${address}, which the build refuses: npm run check -- --fix writes the new one`,
    ),
    ...lookAlikes.map(
      ({first, second}) =>
        `${second.file}:${second.line}:1 "${second.name}" looks like "${first.name}" in ${first.file}:${first.line}: if they are one project, write one name and add "(also ...)"`,
    ),
    ...notes.map(({line, column, message}) => `${article}:${line}:${column} ${message}`),
    ...parts.flatMap(({owner, pages, line}) =>
      owner.type === 'definition' && pages.length === 0
        ? [
            `${article}:${line}:1 the ${owner.node} definition [${owner.identifier}] is not used and is on no page`,
          ]
        : [],
    ),
  ];
  return section(
    [{style: 'title', text: 'Worth a look'}],
    listed(hints, (text) => [['  ', {style: 'hint', text}]], manner),
  );
}

import {SHOWN_EVENTS} from './compareSources.ts';
import type {ComparedProject} from './comparedProject.ts';
import type {Comparison} from './compare.ts';
import {listCell, toCsv} from './csv.ts';

/**
 * Writes a comparison as a table: a row for each fact, and for each project a column of values and one of who says so.
 * Facts that no project has are left out. Words are those of the page.
 */
export function comparisonAsCsv({projects, rows}: Comparison): string {
  return toCsv(
    ['fact', ...projects.flatMap(({row}) => [row.name, `${row.name}: sources`])],
    [
      ...rows
        .filter(({isEmpty}) => !isEmpty)
        .map(({label, cells}) => [
          label,
          ...cells.flatMap(({values, source = ''}) => [
            listCell(values.map(({text}) => text)),
            source,
          ]),
        ]),
      ...MORE.map(({label, cellOf}) => [label, ...projects.flatMap(cellOf)]),
    ],
  );
}

/** What a page shows of a project beside its facts: the value, and who says so. */
const MORE: readonly {
  readonly label: string;
  readonly cellOf: (project: ComparedProject) => readonly [value: string, sources: string];
}[] = [
  {label: 'How it works', cellOf: ({how}) => [how?.text ?? '', listCell(how?.sources ?? [])]},
  {
    label: 'Relations',
    cellOf: ({relations}) => [
      listCell(
        relations.map(
          ({type, inverse, target, until}) =>
            `${inverse ? 'inverse ' : ''}${type} ${target}${until === undefined ? '' : `, until ${until}`}`,
        ),
      ),
      listCell(unique(relations.flatMap(({sources}) => sources))),
    ],
  },
  {
    label: 'Latest events',
    cellOf: ({events}) => {
      const latest = events.slice(0, SHOWN_EVENTS);
      return [
        listCell(latest.map(({date, title}) => `${date}: ${title}`)),
        listCell(unique(latest.map(({source}) => source))),
      ];
    },
  },
  {
    label: 'Claims',
    cellOf: ({evidence: {claims, own, others, overview}}) => [
      `${claims}: ${own} from its own pages, ${others} from others, ${overview} from the 2024 overview only`,
      '',
    ],
  },
];

/** Writes all that is known of compared projects as JSON: more than the table has room for. */
export function comparisonAsJson({projects}: Pick<Comparison, 'projects'>): string {
  const records = projects.map(
    ({row: {slug, name}, permalink: _, facts, ownSources: __, ...rest}) => ({
      slug,
      name,
      facts: Object.fromEntries(
        facts
          .filter(({values}) => values.length > 0)
          .map(({key, label, values, urls, source}) => [key, {label, values, urls, source}]),
      ),
      ...rest,
    }),
  );
  return `${JSON.stringify({license: 'CC-BY-4.0', projects: records}, undefined, 2)}\n`;
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

import type {KnowledgeBase} from '../../knowledge/model.ts';
import {latestOf} from '../fieldData.ts';
import {counted, inWords, listed, verb} from '../words.ts';
import type {Series} from './series.ts';
import {countStatus, STATUS_COLUMNS, statusFigures} from './statusColumns.ts';

/** What became of the projects that the first edition of the overview lists, by their latest event. */
export function firstEdition({projects}: KnowledgeBase): Series {
  const first = Math.min(...projects.flatMap(({listed_since: year}) => year ?? []));
  const entries = projects.filter(({listed_since: year}) => year === first);
  const edition = Number.isFinite(first) ? `the overview of ${first}` : 'the first overview';
  const dated = entries.map((project) => ({
    project,
    year: latestOf(project.events.map(({date}) => date))?.slice(0, 'YYYY'.length),
  }));
  const years = [...new Set(dated.flatMap(({year}) => year ?? []))].sort().reverse();
  const rowFor = (label: string, isMeant: (year: string | undefined) => boolean) => ({
    label,
    figures: statusFigures(dated.flatMap(({project, year}) => (isMeant(year) ? [project] : []))),
  });
  return {
    id: 'first-edition',
    question: `What became of the projects in ${edition}?`,
    sentence: sentenceOf(edition, entries.length, {
      active: countStatus(entries, 'active'),
      merged: countStatus(entries, 'merged'),
      inactive: countStatus(entries, 'inactive'),
    }),
    columns: ['Latest event', ...STATUS_COLUMNS],
    rows: [
      ...years.map((year) => rowFor(year, (other) => other === year)),
      rowFor('No event', (year) => year === undefined),
      rowFor('All', () => true),
    ],
  };
}

function sentenceOf(
  edition: string,
  count: number,
  {active, merged, inactive}: Readonly<Record<'active' | 'merged' | 'inactive', number>>,
): string {
  if (count === 0) return 'No project on record was in it.';
  const open = count - active - merged - inactive;
  const parts = [
    `${inWords(active)} ${verb(active, 'is', 'are')} active`,
    ...(merged > 0 ? [`${inWords(merged)} merged into ${verb(merged, 'another', 'others')}`] : []),
    ...(inactive > 0 ? [`${inWords(inactive)} ${verb(inactive, 'is', 'are')} inactive`] : []),
    ...(open > 0 ? [`for ${inWords(open)} no recent sign was found`] : []),
  ];
  return `Of the ${counted(count, 'project')} in ${edition}, ${listed(parts)}.`;
}

import type {KnowledgeBase} from '../../knowledge/model.ts';
import {counted, inWords} from '../words.ts';
import {tally, type Series} from './series.ts';

/** In which year how many projects began. Years between the first and the last that saw none are there too. */
export function foundingYears({projects}: KnowledgeBase): Series {
  const years = projects.flatMap(({founded}) => founded ?? []);
  const unknown = projects.length - years.length;
  const best = tally(years.map(String))[0];
  const first = Math.min(...years);
  const span = years.length === 0 ? 0 : Math.max(...years) - first + 1;
  const peak = best
    ? `${best[0]} brought ${inWords(best[1])} of the ${counted(years.length, 'project')} whose year is known. `
    : '';
  return {
    id: 'founding-years',
    question: 'When did they begin?',
    sentence: `${peak}${unknown === 0 ? 'The year of every project is known.' : `For ${counted(unknown, 'project')} no source that was read gives the year.`}`,
    columns: ['Year', 'Projects'],
    rows: [
      ...Array.from({length: span}, (_, index) => ({
        label: String(first + index),
        figures: [years.filter((year) => year === first + index).length],
      })),
      {label: 'Not known', figures: [unknown]},
    ],
  };
}

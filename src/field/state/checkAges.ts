import {longDay} from '../../knowledge/day.ts';
import type {KnowledgeBase} from '../../knowledge/model.ts';
import {latestOf} from '../fieldData.ts';
import {counted, inWords, verb} from '../words.ts';
import {countOf, type Series} from './series.ts';

/** Ages of checks in months, from and below. */
const AGES = [
  {label: 'Less than a month', from: 0, below: 1},
  {label: '1 to 3 months', from: 1, below: 3},
  {label: '3 to 6 months', from: 3, below: 6},
  {label: '6 to 12 months', from: 6, below: 12},
  {label: 'A year or more', from: 12, below: Infinity},
] as const;

/** How long ago pages were checked, as seen from the day of the latest check: never from today, which would change the site by itself. */
export function checkAges({projects}: KnowledgeBase): Series {
  const days = projects.flatMap(({checked}) => checked ?? []);
  const latest = latestOf(days);
  const ages = days.map((day) => monthsBetween(day, latest ?? day));
  const never = projects.length - days.length;
  const recent = countOf(ages, (age) => age < 1);
  const old = countOf(ages, (age) => age >= 12);
  return {
    id: 'checks',
    question: 'How old are our checks?',
    sentence:
      latest === undefined
        ? 'No page has been checked yet.'
        : `The latest check was on ${longDay(latest)}. ${recent === projects.length ? `All ${counted(recent, 'page')} were checked` : `Of ${counted(projects.length, 'page')}, ${inWords(recent)} ${verb(recent, 'was', 'were')} checked`} within the month before it; ${old === 0 ? 'no check is a year old' : `${inWords(old)} ${verb(old, 'check is', 'checks are')} a year old or more`}${never === 0 ? '' : `, and ${counted(never, 'page')} ${verb(never, 'was', 'were')} never checked`}.`,
    columns: ['Age of the check', 'Pages'],
    rows: [
      ...AGES.map(({label, from, below}) => ({
        label,
        figures: [countOf(ages, (age) => age >= from && age < below)],
      })),
      {label: 'Never checked', figures: [never]},
    ],
  };
}

/** Whole months from one day to a later one. */
function monthsBetween(day: string, later: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [laterYear = 0, laterMonth = 0, laterDate = 0] = later.split('-').map(Number);
  return (laterYear - year) * 12 + laterMonth - month - Number(laterDate < date);
}

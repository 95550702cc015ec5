import {PERIOD_KEYS} from '../../src/knowledge/period.ts';
import {problemAt, type Rule} from './rule.ts';

/**
 * The events of a page are in order, and none of them, nor the begin or end of a relation, is later than the day of the
 * check: a person has seen them all.
 */
export const dates: Rule = {
  name: 'lists its events in order, up to the day on which it was checked',
  check: (page, {project}) => {
    if (!project) return [];
    const {checked, status, events, relations} = project;
    return [
      ...(status !== undefined && checked === undefined
        ? [
            problemAt(
              page,
              ['status'],
              'status-has-checked',
              'status: no "checked": add the day on which you compared the page with its sources',
            ),
          ]
        : []),
      ...events.flatMap(({date, title}, index) => {
        const before = events[index - 1];
        const isEarly = before !== undefined && date < before.date.slice(0, date.length);
        return isEarly
          ? [
              problemAt(
                page,
                ['events', index],
                'events-in-order',
                `events: "${title}" of ${date} comes after one of ${before.date}: put the oldest first`,
              ),
            ]
          : [];
      }),
      ...events.flatMap(({date, title}, index) =>
        checked !== undefined && date > checked
          ? [
              problemAt(
                page,
                ['events', index, 'date'],
                'events-before-check',
                `events: "${title}" of ${date} is after ${checked}, the day of the check: describe plans in the text`,
              ),
            ]
          : [],
      ),
      ...relations.flatMap(({target, ...period}, index) =>
        PERIOD_KEYS.flatMap((key) => {
          const date = period[key];
          return checked !== undefined && date !== undefined && date > checked
            ? [
                problemAt(
                  page,
                  ['relations', index, key],
                  'events-before-check',
                  `relations: "${target}", ${key} ${date}, is after ${checked}, the day of the check: describe plans in the text`,
                ),
              ]
            : [];
        }),
      ),
    ];
  },
};

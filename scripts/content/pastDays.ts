import type {FootnoteDefinition} from 'mdast';
import {visit} from 'unist-util-visit';
import {isDay} from '../../src/knowledge/day.ts';
import {frontMatterOf, readFrontMatter} from '../../src/knowledge/frontMatter.ts';
import type {Term} from '../../src/knowledge/model.ts';
import type {Page} from '../../src/knowledge/page.ts';
import {PERIOD_KEYS} from '../../src/knowledge/period.ts';
import type {Finding} from '../../src/knowledge/problem.ts';
import type {SourceFile} from '../../src/knowledge/sources.ts';
import {problemAt, type Rule} from './rule.ts';
import {textAt} from './textAt.ts';

/**
 * A page reports what a person has seen, so none of its days can be later than the last change of the pages. If that day
 * is not known, every day is accepted.
 */
export const pastDays: Rule = {
  name: 'names days that have come',
  check: (page, {project, latestDay}) => {
    const inFuture = (
      name: string,
      day: string | undefined,
      path: readonly PropertyKey[],
      advice?: string,
    ) =>
      day !== undefined && isFuture(day, latestDay)
        ? [problemAt(page, path, 'past-day', `${name}: ${futureMessage(day, latestDay, advice)}`)]
        : [];
    const {checked, events = [], relations = []} = project ?? {};
    const update = textAt(page.frontMatter.data, 'last_update', 'date');
    const updated = update !== undefined && isDay(update) ? update : undefined;
    // The rule about dates reports what is after the day of the check.
    const isReported = (date: string) => checked !== undefined && date > checked;
    const years = (['founded', 'listed_since'] as const).flatMap((key) => {
      const year = project?.[key];
      return inFuture(key, year === undefined ? undefined : String(year), [key], PLANNED);
    });
    return [
      ...years,
      ...inFuture('checked', checked, ['checked']),
      ...inFuture('last_update', updated, ['last_update', 'date']),
      ...events.flatMap(({date}, index) =>
        isReported(date) ? [] : inFuture('events', date, ['events', index, 'date'], PLANNED),
      ),
      ...relations.flatMap((relation, index) =>
        PERIOD_KEYS.flatMap((key) => {
          const date = relation[key];
          return date === undefined || isReported(date)
            ? []
            : inFuture('relations', date, ['relations', index, key], PLANNED);
        }),
      ),
      ...seenDays(page, latestDay),
    ];
  },
};

/** Finds articles of a day to come, which the site would show at once. */
export function pastDaysInArticle(
  {file, text}: SourceFile,
  latestDay: string | undefined,
): Finding[] {
  const yaml = readFrontMatter(frontMatterOf(text) ?? '', 2);
  const date = 'data' in yaml ? textAt(yaml.data, 'date') : undefined;
  if ('message' in yaml || date === undefined || !isDay(date) || !isFuture(date, latestDay))
    return [];
  const message = `date: ${date} is still to come: write the day on which the article is published`;
  return [{file, ...yaml.positionOf(['date']), message, rule: 'past-day'}];
}

/** Finds days in the future on which a source of the glossary was seen. */
export function pastDaysInGlossary(
  terms: readonly Term[],
  {file, text}: SourceFile,
  latestDay: string | undefined,
): Finding[] {
  const yaml = readFrontMatter(text, 1);
  if ('message' in yaml) return [];
  return terms.flatMap(({slug, sources}) =>
    sources.flatMap(({seen}, index) => {
      const path = [slug, 'sources', index, 'seen'];
      const message = `${slug}: ${futureMessage(seen, latestDay)}`;
      return isFuture(seen, latestDay)
        ? [{file, ...yaml.positionOf(path), message, rule: 'past-day' as const}]
        : [];
    }),
  );
}

/** Checks the days on which footnotes say that a source was seen: `seen 2026-11-22`. */
function seenDays({file, tree}: Page, latestDay: string | undefined): Finding[] {
  const problems: Finding[] = [];
  visit(tree, 'footnoteDefinition', (footnote: FootnoteDefinition) => {
    visit(footnote, 'text', ({value, position}) => {
      for (const [, day = ''] of value.matchAll(/\bseen (\d{4}-\d\d-\d\d)\b/g)) {
        const {line = 1, column = 1} = position?.start ?? {};
        const message = `footnote: ${futureMessage(day, latestDay)}`;
        // The rule about footnotes reports days that do not exist.
        if (isDay(day) && isFuture(day, latestDay))
          problems.push({file, line, column, message, rule: 'past-day'});
      }
    });
  });
  return problems;
}

const LOOKED = 'write the day on which you looked';
const PLANNED = 'describe plans in the text, or write when it happened';

function futureMessage(day: string, latestDay = '', advice = LOOKED): string {
  return `${day} is still to come: the pages were last changed on ${latestDay}; ${advice}`;
}

/** One day more is allowed: where a contributor lives, it may be tomorrow already. */
export function isFuture(day: string, latestDay: string | undefined): boolean {
  return latestDay !== undefined && day > dayAfter(latestDay);
}

function dayAfter(day: string): string {
  const time = new Date(`${day}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() + 1);
  return time.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

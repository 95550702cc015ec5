import {amount} from '../../src/knowledge/amount.ts';
import type {Project} from '../../src/knowledge/model.ts';
import {list, quote} from '../quote/quote.ts';
import type {Exemption} from './exemptions.ts';
import type {Visited} from './visitHosts.ts';

/** The report if there is nothing for anybody to do. */
export const ALL_WELL =
  'Every outside link that could be asked leads somewhere, and no page is old.\n';

interface Found {
  readonly visited: readonly Visited[];
  readonly expired: readonly Exemption[];
  /** Projects whose pages were last checked before `day`. */
  readonly stale: readonly Pick<Project, 'file' | 'checked'>[];
  readonly day: string;
}

/** Writes what was found as Markdown for one issue. What pages and hosts say is quoted. */
export function writeReport({visited, expired, stale, day}: Found): string {
  const gone = visited.flatMap((link) =>
    link.answer.kind === 'gone' ? [`${at(link)}: ${quote(link.answer.why)}`] : [],
  );
  const moved = visited.flatMap((link) =>
    link.answer.kind === 'moved' ? [`${at(link)}: now ${quote(link.answer.to)}`] : [],
  );
  const unclear = visited.flatMap((link) =>
    link.answer.kind === 'unclear' ? [`${at(link)}: ${quote(link.answer.why)}`] : [],
  );
  const sections = [
    ['Links that lead nowhere', 'Link to where the page is now, or to an archived copy.', gone],
    [
      'Exemptions that have ended',
      'Remove each from `scripts/links/exemptions.yml`, or give it another day.',
      expired.map(
        (one) => `${quote(one.host ?? one.url ?? '')}, until ${one.until}: ${quote(one.reason)}`,
      ),
    ],
    [
      `Pages not checked since ${day}`,
      'Compare each with its sources, and write the day into `checked`.',
      stale.map(({checked = 'never', file}) => `${quote(file)}: ${checked}`),
    ],
    [
      'Links that lead elsewhere for good',
      'They work. Link there directly when you edit the page.',
      moved,
    ],
    [
      'Links that could not be asked',
      'The host refused or did not answer. Look with a browser if a link fails each week.',
      unclear,
    ],
  ] as const;
  // What only may be a fault is no reason to call anybody.
  if (gone.length + expired.length + stale.length === 0) return ALL_WELL;
  return [
    `Outside addresses asked: ${visited.length}.`,
    ...sections
      .filter(([, , lines]) => lines.length > 0)
      .map(([title, advice, lines]) => `## ${title}\n\n${advice}\n\n${list(lines)}`),
  ]
    .join('\n\n')
    .concat('\n');
}

/** An address and the places where it is written. */
function at({url, places}: Visited): string {
  const [first, ...rest] = places.map(({file, line}) => quote(`${file}:${line}`));
  return `${quote(url)} at ${first}${rest.length > 0 ? ` and ${amount(rest.length, 'other place')}` : ''}`;
}

import * as z from 'zod';
import {ALL_WELL} from './report.ts';

const TITLE = 'Outside links and pages that need a look';

const openIssues = z.array(z.object({number: z.int(), title: z.string()}));

/** How the open issues of the workflow are listed. Others may have opened one of the same title. */
export const LIST_ISSUES: readonly string[] = [
  ...['issue', 'list', '--app', 'github-actions', '--state', 'open', '--limit', '200'],
  ...['--json', 'number,title'],
];

/**
 * Decides how `gh` is called so that one open issue has the report, or none if there is nothing to do.
 *
 * @param listed what `gh` answers to `LIST_ISSUES`
 * @param file where the report is
 * @returns the arguments of each call, in order
 */
export function issueCalls(listed: string, report: string, file: string): string[][] {
  const [first, ...further] = openIssues
    .parse(JSON.parse(listed))
    .filter(({title}) => title === TITLE)
    .map(({number}) => String(number))
    .sort((a, b) => Number(a) - Number(b));
  const close = (number: string, why: string) => ['issue', 'close', number, '--comment', why];
  const superfluous = further.map((number) => close(number, `See #${first}.`));
  if (report === ALL_WELL) {
    return [...(first === undefined ? [] : [close(first, ALL_WELL.trim())]), ...superfluous];
  }
  return [
    first === undefined
      ? ['issue', 'create', '--title', TITLE, '--body-file', file]
      : ['issue', 'edit', first, '--body-file', file],
    ...superfluous,
  ];
}

import {amount} from '../../src/knowledge/amount.ts';
import {list, quote} from '../quote/quote.ts';
import type {Changes} from './compare.ts';
import type {FactChange} from './facts.ts';
import type {PageChange} from './pages.ts';
import type {Reach} from './reach.ts';
import {budgetOf, overBudget, type PageSize} from './sizes.ts';
import type {AddedWeak} from './weak.ts';

/** What is known of a change besides the knowledge base. */
export interface Surroundings {
  /** The files that differ and are not pages. */
  readonly otherFiles: readonly string[];
  /** The pages of the built site, if there is one. */
  readonly sizes: readonly PageSize[] | undefined;
}

/**
 * Writes the summary for a reviewer in Markdown. Whatever the change itself says is quoted: it can neither break the
 * summary, nor link, nor mention anybody.
 */
export function writeReview(changes: Changes, {otherFiles, sizes}: Surroundings): string {
  const sections = [
    ['', warnings(changes, otherFiles)],
    ['Pages', changes.pages.map(pageLine)],
    ['Facts', changes.facts.map(factLine)],
    [
      'Claims without a source',
      changes.unsourced.map(
        ({file, line, claim}) => `${quote(`${file}:${line}`)}: ${quote(claim)}`,
      ),
    ],
    [
      'New outside hosts',
      changes.hosts.map(({host, file, line, resembles}) =>
        [
          `${quote(host)}, first at ${quote(`${file}:${line}`)}`,
          ...(resembles === undefined ? [] : [`**is it of ${quote(resembles)}?** It looks so`]),
        ].join(': '),
      ),
    ],
    ['Weak sources', changes.weak.map(weakLine)],
    ['Words and tags of many pages', changes.reach.map(reachLine)],
    ['Other files', otherFiles.map(quote)],
    ['Size of pages', sizeLines(sizes)],
  ] as const;
  return [
    `## What changes\n\n${totals(changes)}`,
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .map(([title, lines]) => (title === '' ? list(lines) : `### ${title}\n\n${list(lines)}`)),
  ]
    .join('\n\n')
    .concat('\n');
}

function totals({pages, facts}: Changes): string {
  const kinds = (['added', 'changed', 'moved', 'removed'] as const).flatMap((kind) => {
    const number = pages.filter((page) => page.kind === kind).length;
    return number > 0 ? [`${amount(number, 'page')} ${kind}`] : [];
  });
  const parts = [
    ...kinds,
    ...(facts.length > 0 ? [`${amount(facts.length, 'fact')} changed`] : []),
  ];
  return parts.length > 0 ? `${parts.join(', ')}.` : 'No page changes.';
}

function warnings({problems, refused}: Changes, otherFiles: readonly string[]): string[] {
  return [
    ...(problems > 0
      ? [
          `The check finds ${amount(problems, 'problem')}: pages that have one are compared only in part.`,
        ]
      : []),
    ...refused.map((file) => `${quote(file)} is not read: the check refuses it.`),
    ...(otherFiles.some((file) => !/^(?:docs|blog)\//.test(file))
      ? [
          'It changes more than content: read the other files before you run it or open its preview.',
        ]
      : []),
  ];
}

function pageLine({kind, file, title, from, lostName}: PageChange): string {
  const name = title === undefined ? quote(file) : `${quote(title)}, ${quote(file)}`;
  const hint =
    lostName === undefined
      ? ''
      : `; its former title ${quote(lostName)} is no page's name any more: add it to \`aliases\`, unless it was a mistake`;
  return `${kind}: ${name}${from === undefined ? '' : `, from ${quote(from)}`}${hint}`;
}

function factLine({project, key, removed, added, isSingle}: FactChange): string {
  const what = `${quote(project)}: ${key}`;
  if (isSingle) {
    return `${what} ${removed.map(quote).join() || '(none)'} -> ${added.map(quote).join() || '(none)'}`;
  }
  const parts = [
    ...added.map((value) => `added ${quote(value)}`),
    ...removed.map((value) => `removed ${quote(value)}`),
  ];
  return `${what} ${parts.join(', ')}`;
}

function weakLine({url, file, line, group, inFile}: AddedWeak): string {
  return `${quote(`${file}:${line}`)}: ${quote(url.href)}, ${group.kind}: ${group.reason}; ${inFile} such in this file`;
}

function reachLine({what, name, pages}: Reach): string {
  const where = `on ${amount(pages, 'page')}`;
  switch (what) {
    case 'new word':
      return `${quote(name)}: a new word of the glossary, ${where}`;
    case 'changed definition':
      return `${quote(name)}: a word of the glossary with another definition, ${where}`;
    case 'wider tag':
      return `${quote(name)}: a tag that many more pages have, now ${where}`;
    case 'changed tag':
      return `${quote(name)}: a tag with another name, description or address, ${where}`;
  }
}

function sizeLines(sizes: readonly PageSize[] | undefined): string[] {
  if (sizes === undefined)
    return ['Not measured: there is no built site. Run npm run build first.'];
  const over = overBudget(sizes);
  if (over.length === 0) return [`All ${amount(sizes.length, 'page')} are within their budgets.`];
  return over.map(
    ({file, bytes}) =>
      `${quote(file)} has ${kilobytes(bytes)} compressed, ${kilobytes(budgetOf(file))} at most`,
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

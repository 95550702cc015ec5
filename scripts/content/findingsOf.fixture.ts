import {assemble} from '../../src/knowledge/assemble.ts';
import {readPage} from '../../src/knowledge/page.ts';
import {formatProblem} from '../../src/knowledge/problem.ts';
import {placesOf} from './places.ts';
import type {Rule} from './rule.ts';

/*
 * For the tests of the rules: a page, docs/x/x.mdx, in an atlas with one other project.
 */

const CATEGORY = '---\ntitle: X\nslug: /categories/x\ndescription: x\n---\n';
const OTHER =
  '---\ntitle: Acme Network\nslug: /projects/acme\ndescription: x\ncategories: [x]\naliases: [Akme]\n---\n';

/** Returns what a rule finds on a page, as lines. */
export function findingsOf(
  rule: Rule,
  {
    yaml = '',
    body = '',
    latestDay,
  }: {readonly yaml?: string; readonly body?: string; readonly latestDay?: string},
): string[] {
  const text = `---\n${yaml}title: X\nslug: /projects/x\ndescription: x\ncategories: [x]\n---\n\n${body}\n`;
  const pages = [
    {file: 'docs/x/index.mdx', text: CATEGORY},
    {file: 'docs/x/other.mdx', text: OTHER},
    {file: 'docs/x/x.mdx', text},
  ];
  const {knowledge, problems} = assemble({docs: 'docs', pages, tags: {file: 'tags', text: ''}});
  const page = readPage('docs/x/x.mdx', text);
  if ('message' in page) throw new Error(formatProblem(page));
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  const project = knowledge.projects.find(({file}) => file === page.file);
  return rule
    .check(page, {knowledge, places: placesOf(knowledge), project, latestDay})
    .map(formatProblem);
}

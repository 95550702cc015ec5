import type {Root} from 'mdast';
import {expect, test} from 'vitest';
import {formatOf} from '../../src/guard/area.ts';
import {parsePage} from '../../src/knowledge/parsePage.ts';
import {formatProblem} from '../../src/knowledge/problem.ts';
import {openingFault} from './articleOpening.ts';

function faultsOf(file: string, body: string, title = 'X'): readonly string[] {
  const text = `---\ntitle: ${title}\n---\n\n${body}\n`;
  return openingFault(file, text, parsePage(text, formatOf(file)) as Root).map(formatProblem);
}

const MISSING =
  'the article has no line <!-- truncate -->: put it below the opening, which the list of articles shows';
const WITHIN =
  'the opening of the article would end within something else: put <!-- truncate --> on a line of its own, with an empty line around it';

test.each([
  ['a', `1:1 ${MISSING}`],
  ['a\n\n<!-- truncate here -->', `1:1 ${MISSING}`],
  ['- a\n  <!-- truncate -->', `6:3 ${WITHIN}`],
  ['```\n<!-- truncate -->\n```\n\n<!-- truncate -->', `6:1 ${WITHIN}`],
  ['a <!-- truncate --> b', `5:3 ${WITHIN}`],
  ['a\n\n{/* truncate */}', `7:1 ${WITHIN}`],
])('an opening ends on a line of its own: %j', (body, fault) => {
  expect(faultsOf('blog/x.md', body)).toEqual([`blog/x.md:${fault}`]);
});

test('not in a title', () => {
  expect(faultsOf('blog/x.md', 'a\n\n<!-- truncate -->', '"a <!-- truncate --> b"')).toEqual([
    `blog/x.md:2:11 ${WITHIN}`,
  ]);
});

test('may stand', () => {
  expect(faultsOf('blog/x.md', 'a\n\n<!-- truncate -->\n\nb')).toEqual([]);
  expect(faultsOf('blog/x.mdx', 'a\n\n{/* truncate */}\n\nb')).toEqual([]);
});

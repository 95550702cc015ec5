import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {readSources} from '../../src/knowledge/load.ts';
import {formatProblem} from '../../src/knowledge/problem.ts';
import {checkContent, problemsIn} from './check.ts';
import {MANUAL, templateIn, templatePage} from './template.ts';

const template = templateIn(readFileSync(MANUAL, 'utf8')) ?? '';

test('the template in the manual has every declared fact', () => {
  expect(template, 'run "npm run template" and commit CONTRIBUTING.md').toBe(templatePage());
});

test('the template, copied to the letter, passes the check', async () => {
  const {pages, ...sources} = await readSources('docs');
  const [, category = ''] = /^categories: \[([\w-]+)/m.exec(template) ?? [];
  const copy = {file: `docs/${category}/example-network.mdx`, text: template};
  const findings = checkContent({...sources, pages: [...pages, copy]});
  expect(problemsIn(findings).map(formatProblem)).toEqual([]);
  expect(findings.knowledge.projects.map(({file}) => file)).toContain(copy.file);
});

import {expect, test} from 'vitest';
import {assemble} from '../../src/knowledge/assemble.ts';
import {knowledge, sources} from '../../src/knowledge/realAtlas.fixture.ts';
import {checkContent, problemsIn} from '../content/check.ts';
import {madePages} from './madePages.ts';

test('made pages pass the check, are as many as asked for, and lead to each other', () => {
  const {length} = knowledge.projects;
  const count = length + Math.ceil(length / 2);
  const made = {...sources, pages: madePages(knowledge, sources.pages, count)};
  expect(problemsIn(checkContent(made))).toEqual([]);
  const {projects} = assemble(made).knowledge;
  expect(projects).toHaveLength(count);
  const links = new Map(projects.map(({slug, relations}) => [slug, relations.length]));
  expect([...links.values()].reduce((sum, relations) => sum + relations)).toBeGreaterThan(
    knowledge.projects.flatMap(({relations}) => relations).length,
  );
  const copies = projects.filter(({file}) => !knowledge.projects.some((old) => old.file === file));
  expect(copies.filter(({body}) => body.length < 100)).toEqual([]);
});

import {expect, test} from 'vitest';
import {candidates, monogramOf} from './monogram.ts';
import {knowledgeOf, projectOf} from './smallAtlas.fixture.ts';

test.each([
  ['Akash Network', ['Ak', 'AN', 'Aa']],
  ['GamerHash', ['Ga', 'GH', 'Gm']],
  ['io.net', ['io', 'IN', 'in']],
  ['QnA3.AI', ['Qn', 'QA', 'Q3']],
  ['Cuckoo Network', ['Cu', 'CN', 'Cc']],
  ['0G', ['0G', '02', '03']],
  ['X', ['X', 'X2', 'X3']],
  ['X Y', ['XY', 'X2', 'X3']],
  ['天秤网络', ['天秤', '天网', '天络']],
  ['𝒜𝒷', ['𝒜𝒷', '𝒜2', '𝒜3']],
  ['Ébano', ['Éb', 'Éa', 'Én']],
  ['🚀', ['🚀']],
])('the marks of %s are, the best first, %j', (name, marks) => {
  expect(candidates(name).slice(0, 3)).toEqual(marks);
});

test('marks differ below a top category, and the plainest name keeps its first letters', () => {
  const knowledge = knowledgeOf();
  const akash = projectOf(knowledge, 'akash');
  const dice = projectOf(knowledge, 'dice');
  const projects = [
    {...akash, title: 'Akasha Bay'},
    {...akash, title: 'AKO'},
    {...akash, title: 'Akashic Records'},
    {...dice, title: 'Akira'},
  ];
  const all = {...knowledge, projects};
  expect(projects.map((project) => monogramOf(all, project))).toEqual(['AB', 'AK', 'AR', 'Ak']);
});

test('a guest differs also from the projects of the category where it is one', () => {
  const knowledge = knowledgeOf();
  const dice = projectOf(knowledge, 'dice');
  const render = projectOf(knowledge, 'render');
  const projects = [
    {...dice, title: 'Rest'},
    {...render, title: 'Renderer'},
  ];
  const all = {...knowledge, projects};
  expect(projects.map((project) => monogramOf(all, project))).toEqual(['Re', 'Rn']);
});

test('when letters run out, a mark stands twice rather than say nothing', () => {
  const knowledge = knowledgeOf();
  const dice = projectOf(knowledge, 'dice');
  const projects = Array.from({length: 12}, () => ({...dice, title: 'X'}));
  const all = {...knowledge, projects};
  expect(projects.map((project) => monogramOf(all, project)).slice(0, 4)).toEqual([
    'X',
    'X2',
    'X3',
    'X4',
  ]);
  expect(monogramOf(all, projects.at(-1) ?? dice)).toBe('X');
});

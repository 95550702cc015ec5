import {expect, test} from 'vitest';
import {findLookAlikes} from './lookAlikes.ts';
import {knowledge} from './realAtlas.fixture.ts';

const pairsOf = (names: readonly string[]) =>
  findLookAlikes(names.map((name) => ({name, owner: name}))).map(({first, second}) => [
    first.name,
    second.name,
  ]);

test.each([
  ['GPU.Net', 'GPU.net'],
  ['Node AI', 'NodeAI'],
  ['io.net', 'IO NET'],
  ['Golem', 'Golem Network'],
  ['Allora Labs', 'Allora'],
  ['Morpheus AI Network', 'Morpheus'],
  ['lPAAL AI', 'PAAL AI'],
  ['PAAL', 'PAAl'],
  ['Оcean', 'Ocean'],
  ['R1sc Zer0', 'Risc Zero'],
  ['Ｄynex', 'Dynex'],
  ['Рhala', 'Phala'],
  ['Сlоrе.аі', 'Clore.ai'],
  ['Warden', 'vVarden'],
  ['Arnbient', 'Ambient'],
  ['Aka5h', 'Akash'],
  ['Akash Network (official)', 'Akash'],
])('%s looks like %s', (first, second) => {
  expect(pairsOf([first, second])).toEqual([[first, second]]);
});

test.each([
  ['Phoenix', 'Phantasma'],
  ['Sahara AI', 'Sahara Desert'],
  ['AI Network', 'Protocol Labs'],
  ['C', 'C++'],
  ['Iagon', 'Agon'],
  ['Layer 3', 'Layer E'],
  ['Web5', 'Webs'],
])('%s does not look like %s', (first, second) => {
  expect(pairsOf([first, second])).toEqual([]);
});

test('one project may have names that look alike', () => {
  const names = ['Golem', 'Golem Network'].map((name) => ({name, owner: 'golem'}));
  expect(findLookAlikes(names)).toEqual([]);
});

test('no two projects of the atlas look alike', () => {
  const names = knowledge.projects.flatMap(({slug, title, aliases}) =>
    [title, ...aliases].map((name) => ({name, owner: slug})),
  );
  expect(findLookAlikes(names)).toEqual([]);
});

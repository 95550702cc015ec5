import {expect, test} from 'vitest';
import type {ComparedProject} from './comparedProject.ts';
import {numberSources} from './compareSources.ts';

const project = (part: Partial<ComparedProject>): ComparedProject => ({
  row: {
    slug: 'a',
    name: 'A',
    aliases: [],
    description: 'Rents out GPUs.',
    categories: ['cloud'],
    tags: [],
    chains: [],
    resources: [],
    monogram: 'A',
    hue: 1,
  },
  permalink: '/projects/a',
  facts: [],
  relations: [],
  events: [],
  evidence: {claims: 0, own: 0, others: 0, overview: 0},
  ownSources: [],
  ...part,
});

const fact = (key: string, source: string) => ({key, label: key, values: ['x'], source});
const event = (source: string) => ({date: '2026', kind: 'other' as const, title: 'It', source});

test('sources are numbered through all columns, each once in its column', () => {
  const numbered = numberSources([
    project({
      facts: [fact('token', 'https://a.example/docs'), fact('chains', 'https://news.example/1')],
      how: {text: 'It works.', sources: ['https://a.example/docs', 'overview']},
      ownSources: ['https://a.example/docs'],
    }),
    project({facts: [fact('token', 'https://news.example/1')]}),
  ]);
  expect(numbered).toEqual([
    [
      {number: 1, source: 'https://a.example/docs', kind: 'own'},
      {number: 2, source: 'https://news.example/1', kind: 'others'},
      {number: 3, source: 'overview', kind: 'overview'},
    ],
    [{number: 4, source: 'https://news.example/1', kind: 'others'}],
  ]);
});

test('events that are not shown need no source at the foot', () => {
  const sources = ['1', '2', '3', '4'].map((name) => `https://news.example/${name}`);
  const [column] = numberSources([project({events: sources.map(event)})]);
  expect(column?.map(({source}) => source)).toEqual(sources.slice(0, 3));
});

import {expect, test} from 'vitest';
import {knowledgeOf} from '../knowledge/smallAtlas.fixture.ts';
import {citationFiles, citationText} from './citation.ts';

const site = {title: 'The Atlas', origin: 'https://atlas.example.org', baseUrl: '/atlas/'};

function filesOf(title: string): Record<string, string> {
  const knowledge = knowledgeOf();
  const projects = knowledge.projects.map((project) => ({
    ...project,
    ...(project.slug === 'akash' && {title}),
  }));
  const files = citationFiles({knowledge: {...knowledge, projects}, site, bodies: new Map()});
  return Object.fromEntries(files.map(({path, text}) => [path, text]));
}

test('a citation in words has the day of the check and the address, as far as they are known', () => {
  const page = {title: 'Akash', site: 'The Atlas'};
  expect(citationText(page)).toBe('“Akash.” The Atlas.');
  expect(
    citationText({...page, title: 'What next?', checked: '2026-11-22', address: 'https://a.b/c'}),
  ).toBe('“What next?” The Atlas. Checked November 22, 2026. https://a.b/c');
});

test('a citation in BibTeX keeps capitals and signs of TeX', () => {
  expect(filesOf('C&A_{1} ~')['/cite/akash.bib']).toMatchInlineSnapshot(`
    "@misc{akash,
      title = {{C\\&A\\_\\{1\\} \\textasciitilde{}}},
      howpublished = {The Atlas},
      year = {2026},
      note = {Checked 2026-11-22},
      url = {https://atlas.example.org/atlas/projects/akash},
    }
    "
  `);
});

test('a citation in CSL-JSON has the same', () => {
  expect(JSON.parse(filesOf('Akash')['/cite/akash.json'] ?? '')).toEqual([
    {
      id: 'akash',
      type: 'webpage',
      title: 'Akash',
      'container-title': 'The Atlas',
      abstract: 'Rents out GPUs...',
      language: 'en',
      issued: {'date-parts': [[2026, 11, 22]]},
      URL: 'https://atlas.example.org/atlas/projects/akash',
    },
  ]);
  expect(filesOf('Akash')['/cite/dice.json']).not.toContain('issued');
});

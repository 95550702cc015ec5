import {expect, test} from 'vitest';
import {assemble} from '../../src/knowledge/assemble.ts';
import {readPage} from '../../src/knowledge/page.ts';
import {formatProblem} from '../../src/knowledge/problem.ts';
import {placesOf} from './places.ts';
import {sharedWebsites} from './sharedWebsites.ts';

const page = (slug: string, website: string) => ({
  file: `docs/x/${slug}.mdx`,
  text: `---\ntitle: ${slug}\nslug: /projects/${slug}\ndescription: x\ncategories: [x]\nwebsite: ${website}\n---\n`,
});

/** What is said of the second of two pages. */
function found(first: string, second: string): readonly string[] {
  const later = page('later', second);
  const pages = [
    {file: 'docs/x/index.mdx', text: '---\ntitle: X\nslug: /categories/x\ndescription: x\n---\n'},
    page('former', first),
    later,
  ];
  const {knowledge} = assemble({docs: 'docs', pages, tags: {file: 'tags', text: ''}});
  const read = readPage(later.file, later.text);
  if ('message' in read) throw new Error(formatProblem(read));
  const project = knowledge.projects.find(({file}) => file === later.file);
  const context = {knowledge, places: placesOf(knowledge), project, latestDay: undefined};
  return sharedWebsites.check(read, context).map(formatProblem);
}

test.each(['https://example.org', 'http://www.example.org/', 'https://EXAMPLE.org#top'])(
  'a website belongs to one project: %s',
  (website) => {
    expect(found('https://example.org/', website)).toEqual([
      `docs/x/later.mdx:6:10 website: ${website} is that of docs/x/former.mdx already: write the page that this project has there, or leave it out`,
    ]);
  },
);

test('two projects may have pages on one site', () => {
  expect(found('https://example.org', 'https://example.org/later')).toEqual([]);
});

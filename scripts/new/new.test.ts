import fc from 'fast-check';
import {expect, test} from 'vitest';
import {guardPage} from '../../src/guard/guardPage.ts';
import {atlas, knowledgeOf} from '../../src/knowledge/smallAtlas.fixture.ts';
import {toSlug} from '../../src/knowledge/slug.ts';
import {runs} from '../gate/seed.ts';
import {checkContent, problemsIn} from '../content/check.ts';
import {newPage, type Answers} from './newPage.ts';
import {categoryRefusal, nameRefusal} from './refusal.ts';

const sources = atlas();
const knowledge = knowledgeOf(sources);

/** What the check says of a new page. */
function faultsOf(answers: Answers): readonly string[] {
  const page = {file: `docs/clouds/${toSlug(answers.name)}.mdx`, text: newPage(answers)};
  const findings = checkContent({...sources, pages: [...sources.pages, page]});
  return [...guardPage(page.file, page.text), ...problemsIn(findings)]
    .filter(({file}) => file === page.file)
    .map(({message}) => message);
}

test('a new page says what it must, and explains what else it may say', () => {
  const text = newPage({
    name: 'C&A: "New" {x}',
    category: 'clouds',
    description: 'Rents *1* < 2 {GPUs}.',
  });
  expect(text).toContain(`\ntitle: 'C&A: "New" {x}'\n`);
  expect(text).toContain('\nslug: /projects/c-and-a-new-x\n');
  expect(text).toContain(
    '\n# Whether the project is still active. One of: active, merged, inactive, unconfirmed.\n',
  );
  expect(text).toContain('\n# status: active\n');
  expect(text).toContain('\n\nRents \\*1\\* \\< 2 \\{GPUs}.\n');
});

test('a new page has no problems, whatever the name', () => {
  fc.assert(
    fc.property(
      fc.string({unit: 'binary', minLength: 1, maxLength: 40}),
      fc.option(fc.string({unit: 'grapheme', maxLength: 160}), {nil: undefined}),
      (name, description) => {
        fc.pre(nameRefusal(knowledge, name.trim()) === undefined);
        fc.pre(description === undefined || (description.trim() !== '' && guardable(description)));
        expect(
          faultsOf({name: name.trim(), category: 'clouds', description: description?.trim()}),
        ).toEqual([]);
      },
    ),
    {numRuns: runs(50, 3000)},
  );
});

/** What a contributor types may have what no page may; the check says so. */
function guardable(text: string): boolean {
  return guardPage('docs/x/x.mdx', `---\ntitle: x\n---\n\n${text}\n`).every(
    ({message}) => !message.includes('U+'),
  );
}

test.each([
  ['Akash', 'docs/clouds/akash.mdx has that name already: correct that page instead'],
  ['overclock', 'docs/clouds/akash.mdx has that name already: correct that page instead'],
  [
    'Akash AI',
    '"Akash AI" looks like "Akash" in docs/clouds/akash.mdx: correct that page, or choose a name that tells the two apart',
  ],
  ['', 'give the name of the project, on one line'],
  [
    'A\u202Eb',
    'the name has the character U+202E (changes the direction of the text): leave it out',
  ],
  ['Quite new', undefined],
])('the name %j: %s', (name, refusal) => {
  expect(nameRefusal(knowledge, name)).toBe(refusal);
});

test('a category must be one', () => {
  expect(categoryRefusal(knowledge, 'games')).toBeUndefined();
  expect(categoryRefusal(knowledge, '')).toBe(
    'name its category with --category, one of: clouds, apps, games',
  );
  expect(categoryRefusal(knowledge, 'cloud-gpus')).toBe(
    'unknown category "cloud-gpus". Did you mean "clouds"? One of: clouds, apps, games',
  );
  expect(categoryRefusal(knowledge, 'weather')).toBe(
    'unknown category "weather". One of: clouds, apps, games',
  );
  expect(categoryRefusal(knowledge, 'gams')).toBe(
    'unknown category "gams". Did you mean "games"? One of: clouds, apps, games',
  );
});

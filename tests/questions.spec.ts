import {expect, type Page} from '@playwright/test';
import {stateOfField} from '../src/field/state/stateOfField.ts';
import {fieldEvents} from '../src/field/timeline.ts';
import {longDay} from '../src/knowledge/day.ts';
import {RESOURCE_LABELS, STATUS_LABELS} from '../src/knowledge/labels.ts';
import {loadKnowledge} from '../src/knowledge/load.ts';
import type {KnowledgeBase, Project} from '../src/knowledge/model.ts';
import {projectsIn} from '../src/knowledge/select.ts';
import {test} from './sharedPage.ts';
import {visit} from './visit.ts';

/*
 * Ten questions that readers bring. Each is answered within three steps from the home page: a press of a link, a tick, or
 * words that are entered. The answer that must be on the screen is taken from docs/, so that no changed record fails here.
 */

/** One thing that a reader does. */
type Step = (page: Page) => Promise<void>;

const MOST_STEPS = 3;

let knowledge: KnowledgeBase;

test.beforeAll(async () => {
  knowledge = await loadKnowledge();
});

/** Takes the steps from the home page. */
async function ask(page: Page, ...steps: readonly Step[]): Promise<void> {
  expect(steps.length).toBeLessThanOrEqual(MOST_STEPS);
  await visit(page, '/');
  for (const step of steps) await step(page);
}

const press =
  (name: string | RegExp): Step =>
  (page) =>
    page
      .getByRole('link', {name, exact: typeof name === 'string'})
      .first()
      .click();

/** Opens one of the ways in at the foot of the home page. */
const wayIn =
  (name: string): Step =>
  (page) =>
    page.getByRole('region', {name: 'Ways in'}).getByRole('link', {name, exact: true}).click();

const search =
  (words: string): Step =>
  async (page) => {
    const field = page.getByRole('main').getByRole('searchbox');
    await field.fill(words);
    await field.press('Enter');
  };

const tick =
  (label: string): Step =>
  (page) =>
    page.getByRole('checkbox', {name: new RegExp(`^${label} \\d+$`)}).check();

/** The names in the list of /explore. */
const listed = (page: Page) =>
  page.getByRole('table', {name: 'Projects'}).getByRole('rowheader').getByRole('link');

/** Expects that the list has these projects, and no others. */
async function expectListed(page: Page, projects: readonly Project[]): Promise<void> {
  expect(projects.length).toBeGreaterThan(0);
  await expect(listed(page)).toHaveCount(projects.length);
  const names = await listed(page).allInnerTexts();
  expect(names.toSorted()).toEqual(projects.map(({title}) => title).toSorted());
}

test('How do Akash, Aethir and io.net differ?', async ({page}) => {
  await ask(page, search('Akash vs Aethir vs io.net'), press(/^Compare .+ side by side$/));
  const compared = ['akash-network', 'aethir', 'io-net'].map(called);
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toContainText(compared.map(({title}) => title));
  const chains = table
    .getByRole('row')
    .filter({has: page.getByRole('rowheader', {name: /^Chain/})});
  for (const [column, {chains: names}] of compared.entries())
    for (const name of names)
      await expect(chains.getByRole('cell').nth(column)).toContainText(name);
});

test('What is connected to what?', async ({page}) => {
  await ask(page, wayIn('Relations'));
  const names = new Set(
    knowledge.projects.filter(({relations}) => relations.length > 0).map(({title}) => title),
  );
  const main = page.getByRole('main');
  const text = await main.innerText();
  expect(names.size).toBeGreaterThan(0);
  expect(
    [...names].filter((name) => !text.includes(name) && !text.includes(labelOf(name))),
  ).toEqual([]);
});

test('What is new this year?', async ({page}) => {
  const [newest] = fieldEvents(knowledge);
  const year = newest?.date.slice(0, 'YYYY'.length) ?? '';
  const ofYear = fieldEvents(knowledge).filter(({date}) => date.startsWith(year));
  await ask(page, press(/^All \d+ events$/));
  const section = page.locator('main section', {has: page.getByRole('heading', {name: year})});
  await expect(section.getByRole('heading', {name: year})).toBeInViewport();
  await expect(section.locator('time')).toHaveCount(ofYear.length);
  for (const {title} of ofYear) await expect(section).toContainText(title);
});

test('Which projects died?', async ({page}) => {
  await ask(page, press(new RegExp(`${STATUS_LABELS.inactive}$`, 'i')));
  await expectListed(
    page,
    knowledge.projects.filter(({status}) => status === 'inactive'),
  );
});

test('Which GPU networks settle on Solana and are still alive?', async ({page}) => {
  await ask(
    page,
    press(new RegExp(`\\d ${STATUS_LABELS.active}$`, 'i')),
    tick('Solana'),
    tick(RESOURCE_LABELS.gpu),
  );
  await expectListed(
    page,
    knowledge.projects.filter(
      ({status, chains, resources}) =>
        status === 'active' && chains.includes('Solana') && resources.includes('gpu'),
    ),
  );
});

test('What became of the projects of the first overview?', async ({page}) => {
  const answer = stateOfField(knowledge).find(({id}) => id === 'first-edition');
  await ask(page, wayIn('State of the field'), press(answer?.question ?? ''));
  await expect(page.getByRole('heading', {name: answer?.question ?? ''})).toBeInViewport();
  await expect(page.getByText(answer?.sentence ?? '')).toBeVisible();
});

test('On which chains are most of them?', async ({page}) => {
  const answer = stateOfField(knowledge).find(({id}) => id === 'chains');
  await ask(page, wayIn('State of the field'), press(answer?.question ?? ''));
  await expect(page.getByText(answer?.sentence ?? '')).toBeInViewport();
});

test('Is a project that I know by its former name still alive, and who says so?', async ({
  page,
}) => {
  const renamed = knowledge.projects.flatMap((project) => {
    const {title, aliases, events, status} = project;
    const isRenamed = events.some(({kind}) => kind === 'renaming');
    const [former] = aliases.filter((alias) => !sharesWord(alias, title));
    return isRenamed && status && former !== undefined ? [{...project, status, former}] : [];
  })[0];
  if (!renamed) throw new Error('no project has had another name');
  const {title, permalink, status, checked = '', former} = renamed;
  const open: Step = (on) =>
    on.getByRole('main').locator(`a[href^="${permalink}"]`).first().click();
  await ask(page, search(former), open);
  const header = page.locator('article > header');
  await expect(header).toContainText(title);
  await expect(header).toContainText(STATUS_LABELS[status]);
  await expect(header).toContainText(longDay(checked));
  await expect(page.getByText(/^\d+ claims?$/)).toBeVisible();
});

test('What does a word of the field mean?', async ({page}) => {
  const [term] = knowledge.glossary.filter(({sources}) => sources.length > 0);
  await ask(page, press('Glossary'));
  await expect(page.getByRole('heading', {name: term?.term ?? ''}).first()).toBeVisible();
  await expect(page.getByText(term?.definition ?? '')).toBeVisible();
});

test('Who else does what a project does?', async ({page}) => {
  const [category] = knowledge.categories.filter(
    (each) => projectsIn(knowledge, each).length > 1 && each.parent === undefined,
  );
  await ask(page, press(category?.label ?? ''));
  const table = page.getByRole('main').getByRole('table').first();
  for (const {label} of category ? projectsIn(knowledge, category) : [])
    await expect(table.getByRole('rowheader', {name: label}).first()).toBeVisible();
});

function called(slug: string): Project {
  const found = knowledge.projects.find((project) => project.slug === slug);
  if (!found) throw new Error(`no project ${slug}`);
  return found;
}

function labelOf(title: string): string {
  return knowledge.projects.find((project) => project.title === title)?.label ?? title;
}

function sharesWord(name: string, other: string): boolean {
  const words = (text: string): readonly string[] =>
    text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words(name).some((word) => words(other).includes(word));
}

import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from '@playwright/test';
import {closeAll, smallSite, start} from '../installed/ownSite.ts';
import {rootSite} from '../sites.ts';
import {addressIn, unpack} from '../unpacked.ts';
import {pdfText, plainWords} from './pdfText.ts';
import type {Reader} from './reader.ts';
import {test} from './test.ts';

/*
 * What readers do, in each engine: `npm run test:browsers`. The gate runs them in Chromium, where the other tests in this
 * folder's parent look closer.
 */

const FIELD = '.navbar__search-input';
const FIRST_RESULT = '.navbar__search [role=option]';

let origin: string;

test.beforeAll(async () => {
  ({origin} = await start(rootSite.folder, rootSite));
});

test.afterAll(closeAll);

test('a reader comes from the home page by a category to a project, and back', async ({reader}) => {
  await reader.open(`${origin}/`);
  await reader.click('main a[href="/categories/compute-marketplaces"]');
  await expectText(reader, 'h1', 'Compute marketplaces');
  await reader.click('main a[href="/projects/nosana"]');
  await expectText(reader, 'h1', 'Nosana');
  await reader.back();
  await expectText(reader, 'h1', 'Compute marketplaces');
  expect(reader.faults).toEqual([]);
});

test('the search is done by keys: opened, typed, emptied, chosen', async ({reader}) => {
  await reader.open(`${origin}/categories`);
  await searchByKeys(reader);
  await expectText(reader, 'h1', 'Bittensor');
  expect(await pathOf(reader)).toBe('/projects/bittensor');
  expect(reader.faults).toEqual([]);
});

test('the theme goes on to the next page', async ({reader}) => {
  await reader.open(`${origin}/projects/nosana`);
  await chooseDark(reader);
  const paper = await paperOf(reader);
  await reader.open(`${origin}/glossary`);
  expect(await reader.ask(() => document.documentElement.dataset.theme)).toBe('dark');
  expect(await paperOf(reader)).toBe(paper);
});

test('the menu of a phone opens, is closed by Escape, and leads on', async ({reader}) => {
  await reader.resize(420, 740);
  await reader.open(`${origin}/projects/nosana`);
  await expectShown(reader, '#menu', false);
  await reader.click('button[popovertarget=menu]');
  await expectShown(reader, '#menu', true);
  await reader.press('Escape');
  await expectShown(reader, '#menu', false);
  await reader.click('button[popovertarget=menu]');
  await reader.click('#menu a[href="/categories"]');
  await expectIt(async () => {
    expect(await pathOf(reader)).toBe('/categories');
  });
});

test('a term shows its definition, and Escape hides it', async ({reader}) => {
  await reader.open(`${origin}/projects/akash-network`);
  await reader.hover('main [data-term] a');
  await expectShown(reader, 'main [data-term] [role=tooltip]', true);
  const definition = await reader.ask(
    () => document.querySelector('main [data-term] [role=tooltip]')?.textContent?.length,
  );
  expect(definition).toBeGreaterThan(20);
  await reader.press('Escape');
  await expectShown(reader, 'main [data-term] [role=tooltip]', false);
});

test('a footnote leads to its source and back', async ({reader}) => {
  await reader.open(`${origin}/projects/nosana`);
  await reader.click('article p [data-footnote-ref]');
  await expectInView(reader, '[data-footnotes] li:target');
  const back = '[data-footnotes] li:target a[href^="#ref-"]';
  // The places that rest on a source are folded where there are several.
  const isFolded = await reader.ask(
    (link) => !document.querySelector(link)?.checkVisibility(),
    back,
  );
  if (isFolded) await reader.click('[data-footnotes] li:target summary');
  await reader.click(back);
  await expectInView(reader, 'article [data-footnote-ref]:target');
});

test('what was read opens with its search after the server has stopped', async ({reader}) => {
  const {origin: own, ...server} = await start(await smallSite(rootSite), rootSite);
  await reader.open(`${own}/projects/nosana`);
  await reader.hover('h1');
  await reader.press('Shift');
  await expectIt(async () => {
    expect(await reader.ask(isControlled)).toBe(true);
  });
  // Search is stored with the first use of it.
  await reader.open(`${own}/projects/nosana`);
  await searchFor(reader, 'nosana');
  await expectIt(async () => {
    expect(await reader.ask(isStored, `${own}/projects/nosana`)).toBe(true);
  });
  await server.stop();

  await reader.open(`${own}/projects/nosana`);
  await expectText(reader, 'h1', 'Nosana');
  await searchFor(reader, 'nosana');
  await reader.open(`${own}/glossary`);
  await expectText(reader, 'h1', 'not stored in this browser');
});

for (const slug of ['nosana', 'bittensor']) {
  test(`the page of ${slug} prints its facts, and no half-empty sheet first`, async ({reader}) => {
    await reader.open(`${origin}/projects/${slug}`);
    const facts = await reader.ask(beginningsOf, 'main aside :is(dt, dd, li)');
    const pdf = await reader.print();
    test.skip(pdf === undefined, 'what drives this engine cannot print');
    const sheets = pdf && pdfText(pdf);
    test.skip(sheets === undefined, 'pdftotext is not installed');
    expect(facts.length).toBeGreaterThan(5);
    expect(facts.map(plainWords).filter((fact) => !sheets?.join(' ').includes(fact))).toEqual([]);
    // On one that is half empty there are fewer letters.
    expect(sheets?.[0]?.length).toBeGreaterThan(1000);
  });
}

test.describe('the folder', () => {
  let folder: string;

  test.beforeAll(() => {
    folder = unpack();
  });

  test.afterAll(() => {
    rmSync(join(folder, '../..'), {recursive: true});
  });

  test('opens from a disk, leads from page to page, and is searched by keys', async ({reader}) => {
    await reader.open(addressIn(folder, 'index.html'));
    await reader.click('main a[href$="categories/compute-marketplaces.html"]');
    await expectText(reader, 'h1', 'Compute marketplaces');
    await searchByKeys(reader);
    await expectText(reader, 'h1', 'Bittensor');
    await chooseDark(reader);
    await reader.open(addressIn(folder, 'tags.html'));
    expect(await reader.ask(() => document.documentElement.dataset.theme)).toBe('dark');
    expect(reader.faults).toEqual([]);
  });
});

/** The first words of what is at some places, folded or not. */
function beginningsOf(selector: string): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((place) => !place.closest('[data-unprinted], [hidden], button'))
    .map((place) => {
      // The number of its source stands raised beside it, and PDF has that on a line of its own.
      const words = document.createRange();
      words.selectNodeContents(place);
      const mark = place.querySelector('[data-footnote-ref]');
      if (mark) words.setEndBefore(mark);
      return /^\s*(?:\S+\s+){0,2}\S+/.exec(words.toString())?.[0] ?? '';
    })
    .filter((words) => words !== '');
}

/** Opens the search box, empties it, types a name with a mistake in it, and follows the first result. */
async function searchByKeys(reader: Reader): Promise<void> {
  await expectIt(async () => {
    await reader.press('/');
    expect(await reader.ask((field) => document.activeElement?.matches(field), FIELD)).toBe(true);
  });
  await searchFor(reader, 'akash', 'Akash Network');
  await reader.press('Control+a');
  await reader.press('Backspace');
  expect(await valueOf(reader)).toBe('');
  await reader.type('bitensor');
  await expectText(reader, FIRST_RESULT, 'Bittensor');
  expect(await valueOf(reader)).toBe('bitensor');
  // The first is chosen already.
  await reader.press('ArrowDown');
  await reader.press('ArrowUp');
  await reader.press('Enter');
}

async function searchFor(reader: Reader, query: string, name = 'Nosana'): Promise<void> {
  await reader.click(FIELD);
  await reader.type(query);
  await expectText(reader, FIRST_RESULT, name);
  expect(await valueOf(reader)).toBe(query);
}

function valueOf(reader: Reader): Promise<string | undefined> {
  return reader.ask((field) => document.querySelector<HTMLInputElement>(field)?.value, FIELD);
}

async function chooseDark(reader: Reader): Promise<void> {
  // What is pressed before has no effect.
  await expectIt(async () => {
    expect(await reader.ask(() => document.documentElement.dataset.controls)).toBe('');
  });
  for (let presses = 0; presses < 3; presses += 1) {
    if ((await reader.ask(() => document.documentElement.dataset.themeChoice)) === 'dark') return;
    await reader.click('.navbar [data-theme-toggle]');
  }
  throw new Error('three presses of the button did not lead to the dark theme');
}

/** The color of the page, whose parts must be dark to be sure that the theme is. */
async function paperOf(reader: Reader): Promise<string> {
  const color = await reader.ask(() => getComputedStyle(document.documentElement).backgroundColor);
  const parts = color.match(/\d+/g)?.map(Number) ?? [];
  expect(Math.max(...parts)).toBeLessThan(64);
  return color;
}

function pathOf(reader: Reader): Promise<string> {
  return reader.ask(() => location.pathname);
}

function isControlled(): boolean {
  return navigator.serviceWorker.controller?.state === 'activated';
}

async function isStored(address: string): Promise<boolean> {
  return (await caches.match(address)) !== undefined;
}

async function expectText(reader: Reader, selector: string, text: string): Promise<void> {
  await expectIt(async () => {
    expect(
      await reader.ask((place) => document.querySelector(place)?.textContent, selector),
    ).toContain(text);
  });
}

async function expectShown(reader: Reader, selector: string, isShown: boolean): Promise<void> {
  await expectIt(async () => {
    expect(
      await reader.ask((place) => document.querySelector(place)?.checkVisibility(), selector),
      selector,
    ).toBe(isShown);
  });
}

async function expectInView(reader: Reader, selector: string): Promise<void> {
  await expectIt(async () => {
    const top = await reader.ask(
      (place) => document.querySelector(place)?.getBoundingClientRect().top,
      selector,
    );
    const height = await reader.ask(() => innerHeight);
    expect(top, selector).toBeGreaterThanOrEqual(0);
    expect(top, selector).toBeLessThan(height);
  });
}

/** Waits until it is so. A page that is left while it is asked does not answer. */
function expectIt(isSo: () => Promise<void>): Promise<void> {
  return expect(isSo).toPass({timeout: 60_000, intervals: [50]});
}

import {expect, type Locator, type Page} from '@playwright/test';
import {test} from './sharedPage.ts';
import {visit} from './visit.ts';

/*
 * Emptying the search box while its list is open, in each way that a browser has. What is typed next must be searched
 * for by itself, without the text that was there before.
 */

const QUERY = 'akash';

const WAYS: Readonly<Record<string, (page: Page, field: Locator) => Promise<void>>> = {
  'select all and Backspace': async (page) => {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Backspace');
  },
  'select all and Delete': async (page) => {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
  },
  'select all and cut': async (page) => {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('ControlOrMeta+x');
  },
  'Backspace to the first letter': async (page) => {
    for (const _ of QUERY) await page.keyboard.press('Backspace');
  },
  'Delete from the first letter': async (page) => {
    await page.keyboard.press('Home');
    for (const _ of QUERY) await page.keyboard.press('Delete');
  },
  'the cross': async (page) => {
    await page.getByRole('button', {name: 'Clear the search'}).click();
  },
  'the cross, by keyboard': async (page) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', {name: 'Clear the search'})).toBeFocused();
    await page.keyboard.press('Enter');
  },
  'Escape, which closes the list first': async (page, field) => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('option')).toHaveCount(0);
    await expect(field).toHaveValue(QUERY);
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
  },
};

test('the box is emptied in each way, keeps the focus, and searches for what is typed next alone', async ({
  page,
}) => {
  await visit(page, '/categories');
  const field = fieldOf(page);
  for (const [way, empty] of Object.entries(WAYS)) {
    await test.step(way, async () => {
      await typeQuery(page);
      await empty(page, field);
      await expect(field, way).toHaveValue('');
      await expect(page.getByRole('option'), way).toHaveCount(0);
      await expect(field, way).toBeFocused();

      await page.keyboard.type('nosana');
      await expect(field, way).toHaveValue('nosana');
      await expect(page.getByRole('option').first(), way).toContainText('Nosana');
      await field.fill('');
    });
  }
});

test('what was typed over a selection replaces it, and typing after Escape opens the list again', async ({
  page,
}) => {
  await visit(page, '/categories');
  const field = fieldOf(page);
  await typeQuery(page);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('nosana');
  await expect(field).toHaveValue('nosana');
  await expect(page.getByRole('option').first()).toContainText('Nosana');

  await field.fill('');
  await typeQuery(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await page.keyboard.type(' n');
  await expect(page.getByRole('option').first()).toContainText('Akash Network');
  await expect(field).toHaveValue(`${QUERY} n`);
});

test('Escape in an empty box changes nothing', async ({page}) => {
  await visit(page, '/categories');
  const field = fieldOf(page);
  await field.click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await page.keyboard.type('nosana');
  await expect(page.getByRole('option').first()).toContainText('Nosana');
});

test('words that the address asks to mark are cleared by the cross, marks and all', async ({
  page,
}) => {
  await visit(page, '/projects/nosana?_highlight=GPU');
  const field = fieldOf(page);
  await expect(field).toHaveValue('GPU');
  await expect(page.locator('article mark').first()).toHaveText('GPU');
  await page.getByRole('button', {name: 'Clear the search'}).click();
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  await expect(page.locator('article mark')).toHaveCount(0);
});

const fieldOf = (page: Page) => page.getByRole('search').first().locator('input');

/** Types a query into the empty box, and waits for its list. */
async function typeQuery(page: Page): Promise<void> {
  await fieldOf(page).click();
  await page.keyboard.type(QUERY);
  await expect(page.getByRole('option').first()).toContainText('Akash Network');
}

import {readFileSync} from 'node:fs';
import {expect, type Download, type Page} from '@playwright/test';
import {parse} from 'csv-parse/sync';
import {test} from './sharedPage.ts';
import {expectSoundView} from './soundView.ts';
import {visit, visitApplication} from './visit.ts';
import {watch} from './watch.ts';

/* The list of all projects: what a reader does with it, and what its address says. */

const table = (page: Page) => page.getByRole('table', {name: 'Projects'});
const names = (page: Page) => table(page).getByRole('rowheader').getByRole('link');
const count = (page: Page) => page.getByRole('main').getByRole('status').first();
const field = (page: Page) => page.getByRole('searchbox', {name: /^Filter by name/});
const box = (page: Page, name: RegExp) => page.getByRole('checkbox', {name});

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

test('choices narrow the list down, counts follow, and Back and Forward restore both', async ({
  page,
}) => {
  await visit(page, '/explore');
  const whole = await names(page).count();
  await box(page, /^Active \d/).check();
  await expect(page).toHaveURL('/explore?status=active');
  const active = await names(page).count();
  expect(active).toBeLessThan(whole);
  const promised = await page.locator('label', {has: box(page, /^Solana \d/)}).innerText();
  await box(page, /^Solana \d/).check();
  await expect(page).toHaveURL('/explore?status=active&chain=Solana');
  await expect(names(page)).toHaveCount(Number(/\d+$/.exec(promised)?.[0]));
  await page.goBack();
  await expect(names(page)).toHaveCount(active);
  await expect(box(page, /^Solana \d/)).not.toBeChecked();
  await page.goBack();
  await expect(names(page)).toHaveCount(whole);
  await page.goForward();
  await page.goForward();
  await expect(box(page, /^Solana \d/)).toBeChecked();
  await page.getByRole('button', {name: 'Drop Active'}).click();
  await expect(page).toHaveURL('/explore?chain=Solana');
});

test('a shared link gives the same list, by mistyped words too', async ({page}) => {
  await visit(page, '/explore?q=bitensor&sort=-founded');
  await expect(names(page).filter({hasText: /^Bittensor$/})).toBeVisible();
  await expect(field(page)).toHaveValue('bitensor');
  await expect(table(page).getByRole('columnheader', {name: 'Since'})).toHaveAttribute(
    'aria-sort',
    'descending',
  );
});

test('what is typed is in the address a moment later, and adds no step to the history', async ({
  page,
}) => {
  await visit(page, '/categories');
  await page.goto('/explore');
  await field(page).click();
  await page.keyboard.type('nosana');
  await expect(names(page)).toHaveText(['Nosana']);
  await expect(page).toHaveURL('/explore?q=nosana');
  await page.goBack();
  await expect(page).toHaveURL('/categories');
});

test('heads sort, and say so', async ({page}) => {
  await visit(page, '/explore');
  const head = table(page).getByRole('columnheader', {name: 'Project'});
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const first = await names(page).first().innerText();
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL('/explore?sort=-name');
  await expect(names(page).last()).toHaveText(first);
  await head.getByRole('button').click();
  await expect(head).not.toHaveAttribute('aria-sort');
});

test('the list is grouped, and laid out as cards', async ({page}) => {
  await visit(page, '/explore');
  await page.getByLabel('Group by').selectOption('status');
  await expect(table(page).getByRole('rowheader', {name: /^Active \d+$/})).toBeVisible();
  await page.getByRole('button', {name: 'Cards'}).click();
  await expect(page).toHaveURL('/explore?group=status&view=cards');
  await expect(page.getByRole('heading', {level: 2, name: /^Active \d+$/})).toBeVisible();
  await expect(table(page)).toHaveCount(0);
});

test('where nothing is found, each way out says how many projects it shows', async ({page}) => {
  await visit(page, '/explore?q=bittensor&status=merged');
  const ways = page.getByRole('main').getByRole('button', {name: /^Drop Status/});
  await expect(ways).toBeVisible();
  await ways.click();
  await expect(names(page).filter({hasText: /^Bittensor$/})).toBeVisible();
});

test('two that are ticked are compared side by side', async ({page}) => {
  await visit(page, '/explore');
  await box(page, /^Compare Nosana$/).check();
  await box(page, /^Compare io\.net$/).check();
  await expect(page).toHaveURL('/explore?compare=nosana,io-net');
  await page.getByText('2 chosen').waitFor();
  await page.getByRole('link', {name: 'Compare side by side'}).last().click();
  await expect(page).toHaveURL('/compare?p=nosana,io-net');
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Nosana and io.net');
  await page.goBack();
  await expect(box(page, /^Compare Nosana$/)).toBeChecked();
});

test('no more than four are ticked', async ({page}) => {
  await visit(page, '/explore?compare=nosana,io-net,aethir,akash-network');
  await expect(page.getByText('Four is the most.')).toBeVisible();
  await expect(box(page, /^Compare Bittensor$/)).toBeDisabled();
  await box(page, /^Compare Nosana$/).uncheck();
  await expect(box(page, /^Compare Bittensor$/)).toBeEnabled();
});

test('what is shown is saved as CSV and as JSON, in its order', async ({page}) => {
  await visit(page, '/explore?category=cloud-infrastructure&sort=-founded');
  await expect(count(page)).toContainText(' of ');
  const shown = await names(page).allInnerTexts();
  const saved = async (kind: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name: kind, exact: true}).click(),
    ]);
    return textOf(download);
  };
  const rows: readonly {name: string}[] = parse(await saved('CSV'), {columns: true});
  expect(rows.map(({name}) => name)).toEqual(shown);
  const {projects}: {projects: readonly {name: string}[]} = JSON.parse(await saved('JSON'));
  expect(projects.map(({name}) => name)).toEqual(shown);
});

test('by keyboard alone: typed, ticked, compared', async ({page}) => {
  await visit(page, '/explore');
  await field(page).focus();
  await page.keyboard.type('solana gpu');
  await expect(page).toHaveURL('/explore?q=solana+gpu');
  await expect(names(page).nth(1)).toBeVisible();
  const [first = '', second = ''] = await names(page).allInnerTexts();
  await box(page, new RegExp(`^Compare ${first}$`)).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(names(page).first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(box(page, new RegExp(`^Compare ${second}$`))).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/compare\?p=/);
  await expect(page.getByRole('heading', {level: 1})).toHaveText(`${first} and ${second}`);
});

test('on a phone the filters open as a sheet, which says what they leave', async ({page}) => {
  await page.setViewportSize({width: 390, height: 844});
  await visit(page, '/explore');
  await page.getByRole('button', {name: 'Filters'}).click();
  await box(page, /^Merged \d/).check();
  await page.getByRole('button', {name: /^Show \d+ projects$/}).click();
  await expect(box(page, /^Merged \d/)).toBeHidden();
  await expect(page).toHaveURL('/explore?status=merged');
  await expect(page.getByRole('button', {name: 'Drop Merged'})).toBeVisible();
});

test('what is typed, ticked and chosen before the application came is kept', async ({
  page,
  baseURL,
}) => {
  const faults = watch(page, new URL(baseURL ?? '').origin);
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/assets\/js\/main\..*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  await visit(page, '/explore');
  await box(page, /^Active \d/).check();
  await field(page).fill('gpu');
  await page.getByLabel('Group by').selectOption('chain');
  await box(page, /^Compare Nosana$/).check();
  release();
  await expect(page).toHaveURL('/explore?q=gpu&status=active&group=chain&compare=nosana');
  await expect(box(page, /^Active \d/)).toBeChecked();
  await expect(field(page)).toHaveValue('gpu');
  await expect(page.getByText('1 chosen')).toBeVisible();
  expect(faults).toEqual([]);
});

test('a head that is pressed before the application came sorts by the address', async ({page}) => {
  let isHeld = true;
  await page.route(/\/assets\/js\/main\..*\.js$/, async (route) => {
    if (isHeld) await route.abort();
    else await route.continue();
  });
  await visit(page, '/explore');
  await box(page, /^Active \d/).check();
  isHeld = false;
  await table(page).getByRole('button', {name: 'Since'}).click();
  await expect(page).toHaveURL(/status=active/);
  await expect(table(page).getByRole('columnheader', {name: 'Since'})).toHaveAttribute(
    'aria-sort',
    'descending',
  );
});

test('a head that is pressed while React takes over the page sorts once', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'docusaurusRoot', {
      configurable: true,
      set(value) {
        Object.defineProperty(window, 'docusaurusRoot', {value});
        queueMicrotask(() => {
          document.querySelector<HTMLElement>('th[data-column="founded"] button')?.click();
        });
      },
    });
  });
  await visit(page, '/explore');
  await field(page).focus();
  await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'});
  await expect(page).toHaveURL(/sort=/);
  await expect(table(page).getByRole('columnheader', {name: 'Since'})).toHaveAttribute(
    'aria-sort',
    'descending',
  );
});

for (const address of [
  '/explore',
  '/explore?status=active&group=category',
  '/explore?view=cards&compare=nosana,io-net',
  '/explore?q=nothing+of+the+kind',
]) {
  test(`${address} hydrates without an error or a shift, fits every window, and axe finds nothing`, async ({
    page,
    baseURL,
  }) => {
    const faults = watch(page, new URL(baseURL ?? '').origin);
    await visit(page, address);
    if (!address.includes('?')) await field(page).focus();
    await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'});
    await expect(count(page)).toHaveText(
      address.includes('?q') || address.includes('status') ? / of / : /projects/,
    );
    await expectSoundView(page);
    expect(faults).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the whole list is there by name, and nothing that would do nothing', async ({page}) => {
    await page.goto('/explore');
    const all = await names(page).allInnerTexts();
    expect(all).toEqual(all.toSorted(new Intl.Collator('en', {numeric: true}).compare));
    await expect(table(page).getByRole('columnheader', {name: 'Status'})).toBeVisible();
    for (const control of ['button', 'checkbox', 'combobox'] as const)
      await expect(page.getByRole('main').getByRole(control)).toHaveCount(0);
    await names(page).first().click();
    await expect(page).toHaveURL(/\/projects\//);
  });
});

test('on paper the choices stand, and no control', async ({page}) => {
  await visitApplication(page, '/explore?status=merged');
  await expect(count(page)).toContainText(' of ');
  await page.emulateMedia({media: 'print'});
  await expect(page.getByRole('list', {name: 'Chosen'})).toHaveText('Merged');
  for (const control of ['button', 'checkbox', 'combobox', 'searchbox'] as const)
    await expect(page.getByRole('main').getByRole(control)).toHaveCount(0);
});

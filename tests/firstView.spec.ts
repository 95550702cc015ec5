import {expect, type Locator, type Page} from '@playwright/test';
import {runs} from '../scripts/gate/seed.ts';
import {own, test} from './sharedPage.ts';
import {rootSite} from './sites.ts';
import {visit} from './visit.ts';
import {watch} from './watch.ts';

/*
 * Pages before React: what a reader gets at first, what works without a further request, and what is done before the
 * application has come.
 */

const PROJECT = '/projects/akash-network';

const boxOf = (page: Page) => page.getByRole('search').first().locator('input');

/** The paths of what a page requests from now on. */
function requestsOf(page: Page): readonly string[] {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}

test('reading, themes, terms and the menu need only the page', async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  const requests = requestsOf(page);
  await visit(page, PROJECT);
  await page.waitForLoadState('networkidle');

  await page.getByRole('button', {name: 'Menu', exact: true}).click();
  await expect(page.locator('#menu')).toBeVisible();
  // By key: a pointer would rest on the link under the menu, whose page is then loaded ahead.
  await page.locator('#menu [data-theme-toggle]').press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.locator('#menu')).toBeHidden();
  await page.locator('main [data-term] a').first().focus();
  await expect(page.getByRole('tooltip')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('[data-footnote-ref]').first().click();
  await expect(page).toHaveURL(/#source-/);
  await page.mouse.wheel(0, 5000);
  await page.waitForLoadState('networkidle');

  expect(requests.filter((path) => !path.startsWith('/img/favicon'))).toEqual([
    PROJECT,
    // Stores what is read, and has the rules for paper ready: not needed for anything above.
    expect.stringMatching(/^\/assets\/js\/reading\.\w+\.js$/),
    expect.stringMatching(/^\/assets\/css\/paper\.\w+\.css$/),
  ]);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'false');
});

test('a page that is printed at once has the rules for paper', async ({page}) => {
  const requests = requestsOf(page);
  await visit(page, PROJECT);
  await page.pdf();
  expect(requests.at(-1)).toMatch(/^\/assets\/css\/paper\.\w+\.css$/);
  await page.emulateMedia({media: 'print'});
  await expect(page.getByRole('navigation')).toHaveCount(0);
});

test('a link leads to another document', async ({page}) => {
  await visit(page, PROJECT);
  await page.evaluate(() => Object.assign(window, {isOld: true}));
  await page.getByRole('link', {name: 'Cloud infrastructure'}).first().click();
  await expect(page).toHaveURL('/categories/cloud-infrastructure');
  expect(await page.evaluate(() => 'isOld' in window)).toBe(false);
  await page.goBack();
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Akash Network');
});

test('the theme goes from that of the device to light, to dark and back', async ({page}) => {
  await page.emulateMedia({colorScheme: 'dark'});
  await visit(page, PROJECT);
  const html = page.locator('html');
  const toggle = page.getByRole('button', {name: /light and dark theme/}).first();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  for (const [theme, title] of [
    ['light', 'Theme: light'],
    ['dark', 'Theme: dark'],
    ['dark', 'Theme: system'],
  ] as const) {
    await toggle.click();
    await expect(html).toHaveAttribute('data-theme', theme);
    await expect(toggle).toHaveAttribute('title', title);
  }
  await page.emulateMedia({colorScheme: 'light'});
  await expect(html).toHaveAttribute('data-theme', 'light');
});

test('a theme chosen before the application came is that of the application', async ({page}) => {
  await page.emulateMedia({colorScheme: 'light'});
  await visit(page, PROJECT);
  const html = page.locator('html');
  const toggle = page.getByRole('button', {name: /light and dark theme/}).first();
  await toggle.click();
  await toggle.click();
  await boxOf(page).focus();
  await expect(html).toHaveAttribute('data-has-hydrated', 'true');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  // Chosen again: Docusaurus, which now follows the device as well, must know.
  await toggle.click();
  await expect(html).toHaveAttribute('data-theme', 'light');
  await page.emulateMedia({colorScheme: 'dark'});
  await expect(html).toHaveAttribute('data-theme', 'dark');
});

test('Enter pressed before the application came opens the results', async ({page}) => {
  await page.route(/\/assets\/js\/main\..*\.js$/, async (route) => {
    // Until the reader has left for the page of results.
    if (!page.url().includes('/search')) await page.waitForURL(/\/search/);
    await route.continue().catch(() => undefined);
  });
  await visit(page, PROJECT);
  await page.keyboard.press('/');
  await page.keyboard.type('nosana');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search?q=nosana');
  await expect(page.getByRole('main').getByRole('link', {name: 'Nosana'})).toBeVisible();
});

test('an application that could not be loaded is asked for again', async ({page}) => {
  let asked = 0;
  await page.route(/\/assets\/js\/main\..*\.js$/, async (route) => {
    asked += 1;
    if (asked === 1) await route.abort();
    else await route.continue();
  });
  await visit(page, PROJECT);
  await boxOf(page).focus();
  await expect.poll(() => asked).toBe(1);
  await boxOf(page).blur();
  await boxOf(page).focus();
  await page.keyboard.type('nosana');
  await expect(page.getByRole('option').first()).toContainText('Nosana');
});

test('the policy refuses scripts, handlers and texts that are run as code', async ({page}) => {
  await visit(page, PROJECT);
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = "script"';
    document.body.append(script);
    const foreign = document.createElement('script');
    foreign.src = 'https://foreign.invalid/x.js';
    document.body.append(foreign);
    document.body.insertAdjacentHTML('beforeend', '<img src="/none" onerror="window.ran = 1">');
    document.body.insertAdjacentHTML('beforeend', '<a href="javascript:window.ran=2" id=js>x</a>');
    document.getElementById('js')?.click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    let evaluated = false;
    try {
      // oxlint-disable-next-line typescript/no-implied-eval -- whether it is refused is the question
      evaluated = Boolean(new Function('return true')());
    } catch {
      // Refused.
    }
    return {ran: 'ran' in window, evaluated};
  });
  // Playwright itself evaluates under the policy of the page.
  expect(ran).toEqual({ran: false, evaluated: false});
  expect(refused.filter((text) => text.includes('Content Security Policy')).length).toBeGreaterThan(
    2,
  );
});

own('Trusted Types would refuse texts of HTML that are not ours', async ({page}) => {
  own.skip(runs(1, 2) === 1, 'only in the long run');
  await page.route(PROJECT, async (route) => {
    const response = await route.fetch();
    const header = {'Content-Security-Policy-Report-Only': "require-trusted-types-for 'script'"};
    await route.fulfill({response, headers: {...response.headers(), ...header}});
  });
  await page.addInitScript(() => {
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', ({sample, disposition}) => {
      if (disposition === 'report') refused.push(sample);
    });
    Object.assign(window, {refused});
  });
  const texts = () =>
    page.evaluate(() => {
      const refused: unknown = 'refused' in window ? window.refused : [];
      return Array.isArray(refused) ? refused.filter((sample) => /innerHTML/.test(sample)) : [];
    });
  await visit(page, PROJECT);
  await page.mouse.move(100, 100);
  await page.mouse.move(200, 200);
  await page.locator('html[data-controls]').waitFor();
  expect(await texts()).toEqual([]);
  await boxOf(page).fill('nosana');
  await expect(page.getByRole('option').first()).toContainText('Nosana');
  // Once there is nothing here, the policy can ask for them.
  expect((await texts()).length).toBeGreaterThan(0);
});

own('blocked storage is no error, and the theme lasts as long as the page', async ({page}) => {
  const faults = watch(page, rootSite.origin);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.emulateMedia({colorScheme: 'light'});
  await visit(page, PROJECT);
  const toggle = page.getByRole('button', {name: /light and dark theme/}).first();
  await toggle.click();
  await toggle.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await boxOf(page).fill('nosana');
  await expect(page.getByRole('option').first()).toContainText('Nosana');
  // Docusaurus says that it cannot keep anything.
  expect(faults.filter((fault) => !fault.includes('browser storage is not available'))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the menu opens, the search box asks for results, and nothing does nothing', async ({
    page,
  }) => {
    await page.setViewportSize({width: 360, height: 740});
    await page.goto(PROJECT);
    await page.getByRole('button', {name: 'Menu', exact: true}).click();
    await expect(page.locator('#menu').getByRole('link', {name: 'Glossary'})).toBeVisible();
    await expect(page.locator('[data-theme-toggle]').first()).toBeHidden();
    await page.keyboard.press('Escape');
    await boxOf(page).fill('nosana');
    await boxOf(page).press('Enter');
    await expect(page).toHaveURL('/search?q=nosana');
    await expect(page.locator('main noscript')).toBeVisible();
  });

  test('the theme is that of the device', async ({page}) => {
    await page.emulateMedia({colorScheme: 'dark'});
    await page.goto(PROJECT);
    const [paper] = await page
      .locator('body')
      .evaluateAll(() => [getComputedStyle(document.documentElement).backgroundColor]);
    expect(paper).toBe('rgb(20, 21, 18)');
  });
});

/** How a reader uses a control, and how a term. */
const WAYS = {
  mouse: {use: (control: Locator) => control.click(), look: (term: Locator) => term.hover()},
  touch: {use: (control: Locator) => control.tap(), look: (term: Locator) => term.tap()},
  keyboard: {
    use: (control: Locator) => control.press('Enter'),
    look: (term: Locator) => term.focus(),
  },
} as const;

for (const [way, {use, look}] of Object.entries(WAYS)) {
  test.describe(`by ${way}, on a line so slow that no script has come`, () => {
    test.use({hasTouch: way === 'touch', viewport: {width: 360, height: 740}});

    test('menu and theme answer, and what is typed is searched for', async ({page}) => {
      const scripts = await holdScripts(page);
      await page.emulateMedia({colorScheme: 'dark'});
      await visit(page, PROJECT);
      await use(page.getByRole('button', {name: 'Menu', exact: true}));
      await expect(page.locator('#menu')).toBeVisible();
      await use(page.locator('#menu [data-theme-toggle]'));
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
      await use(page.getByRole('button', {name: 'Close menu'}));
      await expect(page.locator('#menu')).toBeHidden();
      if (way === 'keyboard') await page.keyboard.press('/');
      else await use(boxOf(page));
      await page.keyboard.type('nosana');
      scripts.letGo();
      await expect(page.getByRole('option').first()).toContainText('Nosana');
    });

    test('a term and code are not asked in vain', async ({page, context}) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const scripts = await holdScripts(page);
      await visit(page, PROJECT);
      await look(page.locator('main [data-term] a').first());
      scripts.letGo();
      await expect(page.getByRole('tooltip')).toBeVisible();
      await expect(page).toHaveURL(PROJECT);

      const later = await holdScripts(page);
      await visit(page, '/contribute/overview-format');
      const copy = page.locator('[data-copy-code]').first();
      await use(copy);
      later.letGo();
      await expect(copy).toHaveText('Copied');
      const code = await page.locator('pre code').first().innerText();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.split(/\s+/)).toEqual(code.trim().split(/\s+/));
    });
  });
}

/** Holds all scripts of the site, but for that in the page, until they are let go. */
async function holdScripts(page: Page): Promise<{readonly letGo: () => void}> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.unrouteAll();
  await page.route(/\/assets\/js\//, async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  return {letGo: () => letGo()};
}

import {expect, type Page} from '@playwright/test';
import {COLOR_RULES, keepOneOfEachLook, violationsOf, WCAG} from './axe.ts';
import {MISSING_PAGE, READ_PAGES} from './kinds.ts';
import {test} from './sharedPage.ts';
import {visit} from './visit.ts';

// The views are asked the same in their own tests, in each of their states.
const pages = Object.entries({...READ_PAGES, 'missing page': MISSING_PAGE});

// Without motion: axe would measure a color in the middle of its transition.
test.use({colorScheme: 'light', contextOptions: {reducedMotion: 'reduce'}});
// With scroll bars, which a browser without a window hides: they take their width from the page.
test.use({
  launchOptions: [
    async ({launchOptions}, use) =>
      use({...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars']}),
    {scope: 'worker'},
  ],
});

for (const [kind, address] of pages) {
  test(`the page "${kind}" fits its window, nothing moves, and axe finds nothing`, async ({
    page,
  }) => {
    await visit(page, address);
    await expectToFit(page);
    expect(await moving(page)).toEqual([]);
    await expectNoFaults(page);
  });
}

test('axe finds nothing in the open list of results', async ({page}) => {
  await visit(page, '/categories');
  const box = page.getByRole('search').first().locator('input');
  await box.click();
  await box.fill('GPU');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectNoFaults(page);
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('axe finds nothing in the open definition of a term', async ({page}) => {
  // So wide that the definition covers only text, and no links of the facts.
  await page.setViewportSize({width: 1440, height: 900});
  await visit(page, '/projects/akash-network');
  await page.locator('main [aria-describedby^="term-"]').first().focus();
  await expect(page.getByRole('tooltip')).toBeVisible();
  await expectNoFaults(page);
  await expect(page.getByRole('tooltip')).toBeVisible();
});

test('axe finds nothing in the open menu of a phone', async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  await visit(page, '/projects/akash-network');
  await page.getByRole('button', {name: 'Menu', exact: true}).click();
  await expect(page.locator('#menu')).toBeVisible();
  await expectNoFaults(page);
  await expect(page.locator('#menu')).toBeVisible();
});

test('axe finds what is wrong on purpose, colors in the dark theme too', async ({page}) => {
  await visit(page, '/tags');
  await page.locator('main').evaluate((main) => {
    // In the middle of a list of entries that look alike.
    const others = '<li>Easy to read</li>'.repeat(9);
    main.insertAdjacentHTML(
      'beforeend',
      `<img src="/img/home.png"><ul>${others}<li id="dim">Hard to read</li>${others}</ul>`,
    );
    const dim = document.getElementById('dim');
    // The policy of the page refuses the attribute.
    if (dim) Object.assign(dim.style, {color: '#777', background: '#888'});
  });
  const faults = [expect.stringMatching(/^color-contrast: #dim/)];
  expect(await violationsOf(page, {tags: WCAG})).toEqual([
    ...faults,
    expect.stringMatching(/^image-alt: img/),
  ]);
  await keepOneOfEachLook(page);
  await expect(page.getByText('Easy to read')).toHaveCount(3);
  expect(await violationsOf(page, {only: COLOR_RULES})).toEqual(faults);
  await switchToDark(page);
  expect(await violationsOf(page, {only: COLOR_RULES})).toEqual(faults);
});

/** The scroll bar of Windows. */
const SCROLL_BAR = 17;

/**
 * Makes the window as narrow as that of a phone and as wide as a desk's, which is also what zooming to 400 % does to
 * 1,280 pixels, and then the letters twice as large: what is wider than the window scrolls sideways.
 */
async function expectToFit(page: Page): Promise<void> {
  const usual = page.viewportSize();
  await page.evaluate((width) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html {overflow-y: scroll} ::-webkit-scrollbar {width: ${width}px}`);
    document.adoptedStyleSheets = [sheet];
  }, SCROLL_BAR);
  const beyond = () =>
    page.evaluate(() => {
      const {scrollWidth, clientWidth} = document.documentElement;
      return {overflow: Math.max(0, scrollWidth - clientWidth), bar: innerWidth - clientWidth};
    });
  for (const width of [320, 360, 576, 577, 768, 1280, 1440]) {
    await page.setViewportSize({width, height: 800});
    // The menu is drawn anew for the width.
    await expect.poll(beyond, {message: `${width} pixels`}).toEqual({overflow: 0, bar: SCROLL_BAR});
  }
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await expect.poll(beyond, {message: 'large letters'}).toEqual({overflow: 0, bar: SCROLL_BAR});
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
    document.adoptedStyleSheets = [];
  });
  if (usual) await page.setViewportSize(usual);
}

/** What would move although the reader asked for less motion. */
function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isLong = (durations: string) =>
      durations.split(',').some((duration) => parseFloat(duration) > 0.001);
    const parts = [...document.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after'].map((part) => ({
        element,
        style: getComputedStyle(element, part),
      })),
    );
    return parts
      .filter(
        ({style}) =>
          isLong(style.transitionDuration) ||
          isLong(style.animationDuration) ||
          style.scrollBehavior === 'smooth',
      )
      .map(({element}) => element.outerHTML.slice(0, 80));
  });
}

/** Applies every rule, and those that look at colors in both themes. */
async function expectNoFaults(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(await violationsOf(page, {tags: WCAG, without: COLOR_RULES})).toEqual([]);
  await keepOneOfEachLook(page);
  expect(await violationsOf(page, {only: COLOR_RULES})).toEqual([]);
  await switchToDark(page);
  expect(await violationsOf(page, {only: COLOR_RULES})).toEqual([]);
}

async function switchToDark(page: Page): Promise<void> {
  await page.emulateMedia({colorScheme: 'dark'});
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
}

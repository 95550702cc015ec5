import {expect} from '@playwright/test';
import {test} from './sharedPage.ts';
import {atlasSite, rootSite} from './sites.ts';
import {visit} from './visit.ts';

/*
 * What leads to the data of the site, and the data itself, is read from the files in tests/built/data.test.ts.
 */

for (const {baseUrl, origin} of [rootSite, atlasSite]) {
  test.describe(`the site at ${baseUrl}`, () => {
    test.use({baseURL: origin});

    test('the foot of a page leads to the page about the data, and it to a file', async ({
      page,
    }) => {
      await visit(page, baseUrl);
      await page.getByRole('contentinfo').getByRole('link', {name: 'Data'}).click();
      // The address changes before the page does.
      await expect(page.getByRole('heading', {level: 1, name: 'Data'})).toBeVisible();
      await expect(page).toHaveURL(`${baseUrl}data`);
      await expect(
        page.getByRole('table').first().locator(`a[href="${baseUrl}api/v1/all.json"]`),
      ).toBeVisible();
    });

    for (const [file, type] of [
      ['api/v1/projects/nosana.json', 'application/json'],
      ['projects/nosana.md', 'text/markdown'],
      ['feeds/events.xml', 'application/xml'],
      ['api/v1/projects.csv', 'text/csv'],
    ] as const) {
      test(`${file} is served as ${type}`, async ({request}) => {
        const response = await request.get(baseUrl + file);
        expect(response.status()).toBe(200);
        expect(response.headers()['content-type']).toContain(type);
      });
    }
  });
}

test('the zip is served', async ({request}) => {
  const response = await request.head('/download/decentralized-ai-atlas.zip');
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toBe('application/zip');
});

import {expect, test} from '@playwright/test';
import {atlasSite, rootSite} from './sites.ts';
import {visit} from './visit.ts';

/** What the head of a page leads to: by type, the paths of the files. */
const LINKS = {
  'projects/nosana': {
    'application/json': ['api/v1/projects/nosana.json'],
    'text/markdown': ['projects/nosana.md'],
    'application/atom+xml': ['feeds/events.xml', 'feeds/changes.xml'],
  },
  'categories/gaming': {
    'application/json': ['api/v1/categories/gaming.json'],
    'text/markdown': ['categories/gaming.md'],
    'application/atom+xml': [
      'feeds/events.xml',
      'feeds/changes.xml',
      'feeds/categories/gaming.xml',
    ],
  },
  categories: {
    'application/json': ['api/v1/categories.json'],
    'text/markdown': ['categories.md'],
  },
  glossary: {
    'application/json': ['api/v1/glossary.json'],
    'text/markdown': ['glossary.md'],
  },
  'tags/solana': {'application/json': ['api/v1/tags.json']},
} as const;

for (const {baseUrl, origin} of [rootSite, atlasSite]) {
  test.describe(`the site at ${baseUrl}`, () => {
    test.use({baseURL: origin});

    for (const [path, types] of Object.entries(LINKS)) {
      test(`the head of ${path} leads to its data, which is served`, async ({page}) => {
        await visit(page, baseUrl + path);
        for (const [type, files] of Object.entries(types)) {
          for (const file of files) {
            const link = page.locator(`head link[rel="alternate"][type="${type}"]`);
            await expect(link.and(page.locator(`[href="${baseUrl}${file}"]`))).toHaveCount(1);
            const response = await page.request.get(baseUrl + file);
            expect(response.status(), file).toBe(200);
            expect(response.headers()['content-type'], file).not.toContain('text/html');
          }
        }
      });
    }

    test('the foot of a page leads to its data', async ({page}) => {
      await visit(page, `${baseUrl}projects/nosana`);
      for (const [name, path] of [
        ['as JSON', 'api/v1/projects/nosana.json'],
        ['as Markdown', 'projects/nosana.md'],
      ] as const) {
        await expect(page.getByRole('link', {name})).toHaveAttribute('href', baseUrl + path);
      }
    });

    test('the page about the data leads to files that are served', async ({page}) => {
      await visit(page, baseUrl);
      await page.getByRole('contentinfo').getByRole('link', {name: 'Data'}).click();
      // The address changes before the page does.
      await expect(page.getByRole('heading', {level: 1, name: 'Data'})).toBeVisible();
      await expect(page).toHaveURL(`${baseUrl}data`);
      const table = page.getByRole('table').first();
      const addresses = await table
        .getByRole('link')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(addresses).toContain(`${baseUrl}api/v1/all.json`);
      for (const address of addresses) {
        expect((await page.request.get(address)).status(), address).toBe(200);
      }
    });

    test('the files name addresses below the base path', async ({request}) => {
      const response = await request.get(`${baseUrl}api/v1/projects/nosana.json`);
      const {project} = await response.json();
      expect(new URL(project.url).pathname).toBe(`${baseUrl}projects/nosana`);
    });
  });
}

test('the page about the data leads to the zip of this site, and states its size', async ({
  page,
  request,
}) => {
  await visit(page, '/data');
  const link = page.getByRole('link', {name: 'decentralized-ai-atlas.zip'});
  await expect(link).toHaveAttribute('href', '/download/decentralized-ai-atlas.zip');
  const response = await request.get('/download/decentralized-ai-atlas.zip');
  expect(response.status()).toBe(200);
  const megabytes = ((await response.body()).length / 1e6).toFixed(1);
  await expect(page.locator('p', {has: link})).toContainText(`, ${megabytes} MB`);
});

test('the page about the data leads to no zip where the site has none', async ({page}) => {
  await visit(page, `${atlasSite.origin}/atlas/data`);
  await expect(page.getByRole('main')).toContainText('npm run offline');
  await expect(page.locator('a[href*="/download/"]')).toHaveCount(0);
});

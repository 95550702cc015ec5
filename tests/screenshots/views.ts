import {expect, test} from '@playwright/test';
import {visit} from '../visit.ts';

/* What a page of each kind looks like, beside stored pictures. */

const PAGES = {
  home: '/',
  category: '/categories/cloud-infrastructure',
  project: '/projects/akash-network',
  tag: '/tags/solana',
  glossary: '/glossary',
  article: '/blog/decentralizing-ai',
  data: '/data',
  manual: '/contribute',
  search: '/search?q=rent%20out%20my%20gpu',
  explore: '/explore?status=active',
  compare: '/compare?p=akash-network,aethir,io-net',
  timeline: '/timeline?kind=launch',
  relations: '/relations',
  state: '/state-of-the-field',
  embed: '/embed/projects/akash-network',
} as const;

const WINDOWS = [
  {width: 390, height: 844},
  {width: 768, height: 1024},
  {width: 1280, height: 900},
] as const;

for (const [kind, address] of Object.entries(PAGES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of WINDOWS) {
      const name = `${kind}-${viewport.width}-${colorScheme}`;
      test(name, async ({page}) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
        if (kind === 'embed') await page.goto(address);
        else await visit(page, address);
        if (address.includes('?')) await page.locator('html[data-has-hydrated="true"]').waitFor();
        if (kind === 'compare') await page.getByRole('table').waitFor();
        if (kind === 'search') await page.getByRole('link', {name: 'Akash'}).first().waitFor();
        await expect(page).toHaveScreenshot(`${name}.png`);
      });
    }
  }
}

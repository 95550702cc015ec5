import {expect, test} from '@playwright/test';
import {visit} from '../visit.ts';

/* What the views of the field look like, beside stored pictures. */

const VIEWS = {
  home: '/',
  category: '/categories/cloud-infrastructure',
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

for (const [view, address] of Object.entries(VIEWS)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of WINDOWS) {
      const name = `${view}-${viewport.width}-${colorScheme}`;
      test(name, async ({page}) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
        if (view === 'embed') await page.goto(address);
        else await visit(page, address);
        if (address.includes('?')) await page.locator('html[data-has-hydrated="true"]').waitFor();
        if (view === 'compare') await page.getByRole('table').waitFor();
        await expect(page).toHaveScreenshot(`${name}.png`);
      });
    }
  }
}

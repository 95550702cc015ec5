import {test as base} from '@playwright/test';

/** Playwright's `test`, in which somebody reads each page: nothing is stored before a reader moves. */
export const test = base.extend({
  context: async ({context}, use) => {
    await context.addInitScript(() => {
      addEventListener('load', () => dispatchEvent(new Event('pointermove')));
    });
    await use(context);
  },
});

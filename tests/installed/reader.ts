import {own} from '../sharedPage.ts';

/** A `test` with a page of its own, in which somebody reads each page: nothing is stored before a reader moves. */
export const test = own.extend({
  context: async ({context}, use) => {
    await context.addInitScript(() => {
      addEventListener('load', () => dispatchEvent(new Event('pointermove')));
    });
    await use(context);
  },
});

import type {Page} from '@playwright/test';

/** What the search box lists for a query. */
export interface Listed {
  /** Addresses without the base path, best first. */
  readonly found: readonly string[];
  /** From the input to the list. */
  readonly milliseconds: number;
}

/** Focuses the search box and waits until it answers. */
export async function openSearchBox(page: Page): Promise<void> {
  await page.getByRole('search').first().locator('input').click();
  await typeAndRead(page, 'a');
}

/** Enters a query into the search box at once, as pasting does, and reads the list that answers it. */
export async function typeAndRead(page: Page, query: string): Promise<Listed> {
  return page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('.navbar__search input');
    const bar = field?.closest('.navbar__search');
    if (!field || !bar) throw new Error('there is no search box');

    const read = () => {
      const rows = [...bar.querySelectorAll<HTMLElement>('.search-row')];
      const isNew = rows.length > 0 && rows.every(({dataset}) => dataset.query === typed);
      const isEmpty = rows.length === 0 && bar.querySelector('.search-nothing') !== null;
      return isNew || isEmpty ? rows.map(({dataset}) => dataset.found ?? '') : undefined;
    };
    const start = performance.now();
    // React overrides `value` on the element; the setter of the prototype gets past it.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, typed);
    const found = new Promise<string[]>((resolve) => {
      const observer = new MutationObserver(() => {
        const rows = read();
        if (!rows) return;
        observer.disconnect();
        resolve(rows);
      });
      observer.observe(bar, {childList: true, subtree: true});
    });
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    return {found: await found, milliseconds: performance.now() - start};
  }, query);
}

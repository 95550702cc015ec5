import {expect} from '@playwright/test';
import {test} from './sharedPage.ts';
import {visit} from './visit.ts';

/* What an address asks for and a view does not know is said, not passed over. */

for (const [address, words] of [
  ['/explore?status=dead&chain=Solana', 'status “dead”'],
  ['/explore?compare=akahs&sort=colour', 'order “colour” and project “akahs”'],
  ['/compare?p=akash-network,akahs', 'project “akahs”'],
  ['/timeline?kind=party&project=akahs', 'kind “party” and project “akahs”'],
  ['/embed?category=dta&p=akahs', 'category “dta” and project “akahs”'],
  ['/relations?type=married-to&at=nobody', '“married-to” and name “nobody”'],
] as const) {
  test(`${address} says what is not known`, async ({page}) => {
    await visit(page, address);
    const note = page.getByText('Not known here, and left out:');
    await expect(note).toContainText(words);
  });
}

test('the next choice takes the words away, and parameters of others are passed over', async ({
  page,
}) => {
  await visit(page, '/explore?status=dead&utm_source=mail');
  const note = page.getByText('Not known here, and left out:');
  await expect(note).toHaveText('Not known here, and left out: status “dead”.');
  await page.getByRole('checkbox', {name: /^Active \d/}).check();
  await expect(note).toHaveCount(0);
});

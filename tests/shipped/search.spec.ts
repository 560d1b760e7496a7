import { expect, type Page, test } from '@playwright/test';

const results = (page: Page) => page.locator('[data-search-results]');
const settled = (page: Page) => expect(results(page)).toHaveAttribute('aria-busy', 'false');

test('more results come when asked for', async ({ page }) => {
  await page.goto('/search/?q=model');
  await settled(page);
  await expect(results(page).getByRole('listitem')).toHaveCount(10);
  await page.getByRole('button', { name: 'More results' }).click();
  await expect(results(page).getByRole('listitem')).toHaveCount(30);
  await expect(page).toHaveURL(/shown=30/);
});

test('an abbreviation finds what is written out, and the reverse', async ({ page }) => {
  for (const query of ['moe routing', 'state space models mamba']) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect.poll(() => results(page).getByRole('listitem').count()).toBeGreaterThan(3);
  }
});

test('a topic that the words name is offered above the results', async ({ page }) => {
  await page.goto('/search/?q=mixture+of+experts');
  await settled(page);
  await page.getByText('The whole topic').getByRole('link', { name: 'Mixture of experts' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mixture of experts');
});

import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('without script a reader reads, turns pages and browses', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('heading', { level: 3 }).first().getByRole('link').click();
  await expect(page.getByRole('region', { name: 'In brief' })).toBeVisible();
  await page.getByRole('link', { name: /^Next/ }).first().click();
  await page
    .getByRole('navigation', { name: 'More' })
    .getByRole('link', { name: 'Published' })
    .click();
  await expect(page.getByRole('heading', { level: 2, name: '2024' })).toBeVisible();
});

test('without script the search offers topics and dates', async ({ page }) => {
  await page.goto('/search/?q=cache');
  const offer = page.getByText('Without it, browse by');
  await expect(offer).toBeVisible();
  await offer.getByRole('link', { name: 'topics' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics');
});

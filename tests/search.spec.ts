import { expect, type Page, test } from '@playwright/test';
import { watchPage } from './lib/watch-page.ts';

const results = (page: Page) => page.locator('[data-search-results]');
const settled = (page: Page) => expect(results(page)).toHaveAttribute('aria-busy', 'false');

test('a search from any page finds a paper by its name', async ({ page }) => {
  const { troubles } = watchPage(page);
  await page.goto('/topics/');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search papers' })).toBeFocused();
  await page.keyboard.type('keyformer');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=keyformer$/);
  await settled(page);
  await results(page)
    .getByRole('link', { name: /^Keyformer/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Keyformer');
  expect(troubles).toEqual([]);
});

test('Ctrl+K reaches the search, and a slash can still be typed', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+K');
  await page.keyboard.type('a/b');
  await expect(page.getByRole('searchbox')).toHaveValue('a/b');
});

test('the address holds the whole search, and going back brings the one before', async ({
  page,
}) => {
  await page.goto('/search/?q=cache&kind=method&code=yes');
  await settled(page);
  await expect(page.getByRole('searchbox')).toHaveValue('cache');
  await expect(
    page.getByRole('group', { name: 'Kind' }).getByRole('checkbox', { name: 'method' }),
  ).toBeChecked();
  await page.getByRole('checkbox', { name: 'With code' }).uncheck();
  await expect(page).toHaveURL(/\?q=cache&kind=method$/);
  await page.goBack();
  await settled(page);
  await expect(page.getByRole('checkbox', { name: 'With code' })).toBeChecked();
});

test('more results come when asked for', async ({ page }) => {
  await page.goto('/search/?q=model');
  await settled(page);
  await expect(results(page).getByRole('listitem')).toHaveCount(20);
  await page.getByRole('button', { name: 'More results' }).click();
  await expect(results(page).getByRole('listitem')).toHaveCount(40);
  await expect(page).toHaveURL(/shown=40/);
});

test('words that matched are marked', async ({ page }) => {
  await page.goto('/search/?q=speculative+decoding');
  await settled(page);
  await expect(results(page).locator('mark').first()).toHaveText(/speculat|decod/i);
});

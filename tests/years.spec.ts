import { expect, type Page, test } from '@playwright/test';
import { yearsUrl } from './lib/sites.ts';
import { watchPage } from './lib/watch-page.ts';

test.use({ baseURL: yearsUrl });

const results = (page: Page) => page.locator('[data-search-results]');
const years = (page: Page) => page.locator('.search-note', { hasText: 'Searched' });
const goTo = async (page: Page, query: string) => {
  await page.goto(`/search/${query}`);
  await expect(results(page)).toHaveAttribute('aria-busy', 'false');
};

test('the newest year is searched first, and one press searches the others too', async ({
  page,
}) => {
  const { troubles } = watchPage(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await goTo(page, '?q=kite');
  await expect(years(page)).toHaveText('Searched 2026. Search 2025 and 2024 too.');
  await expect(page.getByRole('status')).toHaveText('12 papers for “kite”');
  expect(asked.filter((url) => url.includes('/search-index/years/'))).toEqual([]);
  await page.getByRole('link', { name: 'Search 2025 and 2024 too' }).click();
  await expect(years(page)).toHaveText('Searched 2026, 2025 and 2024.');
  await expect(page.getByRole('status')).toHaveText('20 papers for “kite”');
  await expect(page).toHaveURL(/\?q=kite&years=all$/);
  await page.goBack();
  // What an older year has is not known before it is searched, and so is no nought.
  const older = page.locator('label', { hasText: '3 June 2025' });
  await expect(older.locator('[data-count]')).toBeEmpty();
  await expect(years(page)).toContainText('Search 2025 and 2024 too');
  expect(troubles).toEqual([]);
});

test('other words are searched in all years, too, once that was asked for', async ({ page }) => {
  await goTo(page, '?q=kite&years=all');
  await page.getByRole('searchbox').fill('wind kite');
  await expect(page).toHaveURL(/\?q=wind\+kite&years=all$/);
  await expect(years(page)).toHaveText('Searched 2026, 2025 and 2024.');
});

for (const [what, query] of [
  ['a name', 'lodestring'],
  ['a name with a slip', 'lodestrng'],
  ['words of its title', 'hum of its line'],
  ['its arXiv id', '2411.90001'],
] as const) {
  test(`a paper of an older year is found by ${what}`, async ({ page }) => {
    await goTo(page, `?${new URLSearchParams({ q: query })}`);
    await expect(
      results(page)
        .getByRole('link', { name: /^Lodestring/ })
        .first(),
    ).toBeVisible();
    await expect(years(page)).toContainText('2024');
  });
}

test('words of an older title are found, though many papers of the newest year have them', async ({
  page,
}) => {
  await goTo(page, '?q=paper+kites');
  await expect(results(page).getByRole('link').first()).toHaveText(/^How High Do Paper Kites/);
  await expect(years(page)).toContainText('Searched 2026 and 2024.');
});

test('a year is a filter, and the others are not loaded for it', async ({ page }) => {
  await goTo(page, '?q=kite');
  const year = page.getByRole('group', { name: 'Year' }).getByRole('checkbox', { name: '2025' });
  await year.check();
  await expect(page.getByRole('status')).toHaveText('4 papers for “kite”');
  await expect(years(page)).toHaveText('Searched 2025. Search 2026 and 2024 too.');
  await expect(page.getByRole('button', { name: 'Remove filter 2025' })).toBeVisible();
  await page.getByRole('link', { name: 'Search 2026 and 2024 too' }).click();
  await expect(page.getByRole('status')).toHaveText('20 papers for “kite”');
  await expect(year).not.toBeChecked();
});

test('a digest and a time are looked for in their years', async ({ page }) => {
  await goTo(page, '?digest=2025-06-03');
  await expect(page.getByRole('status')).toHaveText('4 papers');
  await expect(years(page)).toContainText('Searched 2025.');
  await goTo(page, '?q=kites+since+2025');
  await expect(years(page)).toContainText('Searched 2026 and 2025.');
});

test('a digest finds a paper that was first listed in an older year', async ({ page }) => {
  await goTo(page, '?digest=2026-02-10&shown=20');
  await expect(page.getByRole('status')).toHaveText('13 papers');
  await expect(results(page)).toContainText('A Ledger of Lost Kites');
});

test('before one types, all papers of all years are told, and no year', async ({ page }) => {
  await goTo(page, '');
  await expect(page.getByRole('status')).toHaveText('20 papers to search.');
  await expect(years(page)).toHaveCount(0);
});

test('the dialog says which years it searched', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('kite');
  await expect(page.locator('.search-dialog [role="status"]')).toContainText('Searched 2026.');
});

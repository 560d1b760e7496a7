import { expect, type Page, test } from '@playwright/test';
import { watchPage } from './lib/watch-page.ts';

const long = '/digests/2024-09-02-shore/';

/** The papers of the list that are shown. */
const shown = (page: Page) => page.locator('.items > .item:visible');

test('lists stay compact on the next page once they were made so, and never jump', async ({
  page,
}) => {
  const { troubles } = watchPage(page);
  await page.goto(long);
  const lead = page.locator('.item-lead').first();
  const tall = (await lead.boundingBox())?.height ?? 0;
  await page.getByRole('button', { name: 'Compact' }).click();
  await expect(page.getByRole('button', { name: 'Compact' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect.poll(async () => (await lead.boundingBox())?.height).toBeLessThan(tall);
  await page.goto('/topics/tides/');
  await expect(page.locator('html')).toHaveAttribute('data-density', 'compact');
  const lines = () =>
    lead.evaluate((element) => {
      const { height } = element.getBoundingClientRect();
      return Math.round(height / Number.parseFloat(getComputedStyle(element).lineHeight));
    });
  await expect.poll(lines).toBe(2);
  await page.getByRole('button', { name: 'Comfortable' }).click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-density', 'comfortable');
  expect(troubles).toEqual([]);
});

test('papers marked as read are left out on demand', async ({ page }) => {
  await page.goto(long);
  const chip = page.getByRole('button', { name: /^Not read/ });
  await expect(chip).toContainText('12');
  const first = page.locator('.item').first();
  await first.evaluate((item) => {
    item.dataset['read'] = '';
  });
  await expect(chip).toContainText('11');
  await expect(first).toBeVisible();
  await chip.click();
  await expect(first).toBeHidden();
  await expect(shown(page)).toHaveCount(11);
});

test('a printed paper names its address and its neighbours', async ({ page }) => {
  await page.goto('/');
  await page.locator('.item-title a').first().click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('region', { name: 'In brief' })).toBeVisible();
  await expect(page.getByText(/^https:\/\/.*\/papers\/.*\/$/)).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Near this paper' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: /^Before and after/ })).toHaveCount(0);
});

for (const motion of ['no-preference', 'reduce'] as const) {
  test(`with motion “${motion}” a paper is opened from a list, and back leads to its place`, async ({
    page,
  }) => {
    const { troubles } = watchPage(page);
    await page.emulateMedia({ reducedMotion: motion });
    await page.goto(long);
    const title = page.locator('#no-9 .item-title a');
    const text = (await title.textContent()) ?? '';
    await title.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text);
    await page.goBack();
    await expect(title).toBeInViewport();
    await page.goForward();
    await expect(page.getByRole('article')).toBeVisible();
    expect(troubles).toEqual([]);
  });
}

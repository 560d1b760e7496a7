import { expect, type Page, test } from '@playwright/test';
import { watchPage } from './lib/watch-page.ts';

const long = '/digests/undated-capacity/';

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
  expect((await lead.boundingBox())?.height).toBeLessThan(tall);
  await page.goto('/topics/llm-serving/');
  await expect(page.locator('html')).toHaveAttribute('data-density', 'compact');
  const lines = await page
    .locator('.item-lead')
    .first()
    .evaluate((element) => {
      const { height } = element.getBoundingClientRect();
      return Math.round(height / Number.parseFloat(getComputedStyle(element).lineHeight));
    });
  expect(lines).toBe(2);
  await page.getByRole('button', { name: 'Comfortable' }).click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-density', 'comfortable');
  expect(troubles).toEqual([]);
});

test('chips show the surveys of a page, say how many, and lead to those of the whole digest', async ({
  page,
}) => {
  await page.goto(long);
  const chip = page.getByRole('button', { name: /^Surveys/ });
  const count = Number(/\d+/.exec((await chip.textContent()) ?? '')?.[0]);
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('status')).toContainText(`${count} of 100 papers on this page.`);
  await expect(shown(page)).toHaveCount(count);
  await page.getByRole('link', { name: 'Look through the whole digest' }).click();
  await expect(page).toHaveURL(/\/all\/\?show=survey$/);
  await expect(page.getByRole('button', { name: /^Surveys/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(await shown(page).count()).toBeGreaterThanOrEqual(count);
  await page.getByRole('button', { name: /^All/ }).click();
  await expect(shown(page)).toHaveCount(189);
  await expect(page).toHaveURL(/\/all\/$/);
});

test('papers marked as read are left out on demand', async ({ page }) => {
  await page.goto(long);
  const chip = page.getByRole('button', { name: /^Not read/ });
  await expect(chip).toContainText('100');
  const first = page.locator('.item').first();
  await first.evaluate((item) => {
    item.dataset['read'] = '';
  });
  await expect(chip).toContainText('99');
  await expect(first).toBeVisible();
  await chip.click();
  await expect(first).toBeHidden();
  await expect(shown(page)).toHaveCount(99);
});

test('a printed digest is black on white, whole and without anything to press', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${long}all/`);
  await page.getByRole('button', { name: 'Compact' }).click();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await expect(page.locator('.item').first()).toHaveCSS('break-inside', 'avoid');
  await expect(page.locator('.item')).toHaveCount(189);
  await expect(page.getByText(/^https:\/\/.*\/digests\/undated-capacity\/$/)).toBeVisible();
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
    const title = page.locator('#no-50 .item-title a');
    await title.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      await page.title().then((text) => text.replace(/ · Offprint$/, '')),
    );
    await page.goBack();
    await expect(title).toBeInViewport();
    await page.goForward();
    await expect(page.getByRole('article')).toBeVisible();
    expect(troubles).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a list offers nothing that would not work', async ({ page }) => {
    await page.goto(long);
    await expect(page.getByRole('button', { name: 'Compact' })).toBeHidden();
    await expect(page.getByRole('button', { name: /^Surveys/ })).toBeHidden();
    await expect(shown(page)).toHaveCount(100);
    await page.getByRole('link', { name: 'All 189 papers on one page' }).click();
    await expect(shown(page)).toHaveCount(189);
  });
});

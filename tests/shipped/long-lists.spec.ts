import { expect, type Page, test } from '@playwright/test';

const long = '/digests/undated-capacity/';

/** The papers of the list that are shown. */
const shown = (page: Page) => page.locator('.items > .item:visible');

test('a long digest is paged and keeps counting on the second page', async ({ page }) => {
  await page.goto('/digests/undated-capacity/');
  await expect(page.getByRole('listitem').filter({ has: page.getByRole('heading') })).toHaveCount(
    50,
  );
  await page.getByRole('link', { name: 'Next 50' }).click();
  await expect(page).toHaveURL(/\/digests\/undated-capacity\/2\/$/);
  await expect(page.locator('#no-51')).toBeVisible();
});

test('chips count the whole digest and lead to the surveys and a topic of it', async ({ page }) => {
  await page.goto(long);
  const chip = (name: RegExp) => page.getByRole('button', { name });
  await expect(chip(/^All/)).toHaveText('All 189');
  const count = Number(/\d+/.exec((await chip(/^Surveys/).textContent()) ?? '')?.[0]);
  await chip(/^Surveys/).click();
  await expect(page).toHaveURL(/\/all\/\?show=survey$/);
  await expect(chip(/^Surveys/)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('status')).toHaveText(`${count} of 189 papers.`);
  await expect(shown(page)).toHaveCount(count);
  const topic = chip(/^LLM serving/);
  const ofTopic = Number(/\d+$/.exec((await topic.textContent()) ?? '')?.[0]);
  await topic.click();
  await expect(shown(page)).toHaveCount(ofTopic);
  await chip(/^All/).click();
  await expect(shown(page)).toHaveCount(189);
  await expect(page).toHaveURL(/\/all\/$/);
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

test('brackets turn from page to page', async ({ page }) => {
  await page.goto(long);
  await expect(page.getByRole('button', { name: 'Keyboard' })).toBeVisible();
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/\/undated-capacity\/2\/$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a list offers nothing that would not work', async ({ page }) => {
    await page.goto(long);
    await expect(page.getByRole('button', { name: 'Compact' })).toBeHidden();
    await expect(page.getByRole('button', { name: /^Surveys/ })).toBeHidden();
    await expect(shown(page)).toHaveCount(50);
    await page.getByRole('link', { name: 'All 189 papers on one page' }).click();
    await expect(shown(page)).toHaveCount(189);
  });
});

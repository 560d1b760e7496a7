import { expect, type Page, test } from '@playwright/test';
import { watchPage } from './lib/watch-page.ts';

const list = '/topics/tides/';

async function choose(page: Page, count: number): Promise<string[]> {
  const items = page.locator('li[data-paper]');
  const slugs: string[] = [];
  for (let at = 0; at < count; at++) {
    await items
      .nth(at)
      .getByRole('button', { name: /^Compare/ })
      .click();
    slugs.push((await items.nth(at).getAttribute('data-paper')) ?? '');
  }
  return slugs;
}

test('a reader chooses papers of a list, compares them, and takes one away', async ({ page }) => {
  const { troubles } = watchPage(page);
  await page.goto(list);
  const [first = '', second, third] = await choose(page, 3);
  const tray = page.getByRole('region', { name: 'Papers to compare' });
  await expect(tray.getByRole('status')).toHaveText('3 chosen');
  await tray.getByRole('link', { name: 'Compare' }).click();
  await expect(page).toHaveURL(new RegExp(`/compare/\\?papers=${first},${second},${third}$`));
  const table = page.getByRole('table', { name: 'The papers side by side' });
  await expect(table.getByRole('columnheader')).toHaveCount(4);
  await expect(tray).toHaveCount(0);
  for (const name of [
    'In brief',
    'Kind',
    'Topics',
    'Shared by all',
    'Shared by some',
    'Its own terms',
    'Seen in',
  ])
    await expect(table.getByRole('rowheader', { name, exact: true })).toBeVisible();
  await table
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click();
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  await expect(page).toHaveURL(new RegExp(`papers=${second},${third}$`));
  await expect(table.getByRole('rowheader', { name: 'Shared terms' })).toBeVisible();
  await page.goBack();
  await expect(table.getByRole('columnheader')).toHaveCount(4);
  expect(troubles).toEqual([]);
});

test('the choice lasts in the tab, stops at four, and can be cleared', async ({ page }) => {
  await page.goto(list);
  await choose(page, 5);
  const tray = page.getByRole('region', { name: 'Papers to compare' });
  await expect(tray.getByRole('status')).toContainText('At most 4 papers can be compared');
  await page.goto('/');
  await expect(tray.getByRole('status')).toHaveText('4 chosen');
  await tray.getByRole('button', { name: 'Clear' }).click();
  await expect(tray).toBeHidden();
  await page.goto(list);
  await expect(page.locator('li[data-paper] [aria-pressed="true"]')).toHaveCount(0);
});

test('the key v chooses the paper of the page and takes it back', async ({ page }) => {
  await page.goto(list);
  await page.locator('li[data-paper]').first().getByRole('link').first().click();
  const button = page.getByRole('article').getByRole('button', { name: /^Compare/ });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('v');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('v');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
});

test('a neighbour is compared with its paper by one link, moved, and a third is added by its title', async ({
  page,
}) => {
  await page.goto(list);
  const titles = await page.locator('li[data-paper] h3').allTextContents();
  await page.locator('li[data-paper]').first().getByRole('link').first().click();
  const own = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.getByRole('link', { name: 'Compare with this paper' }).first().click();
  const heads = page.getByRole('table').getByRole('columnheader');
  await expect(heads.nth(1)).toContainText(own);
  const compared = (await heads.allTextContents()).join();
  const title = titles.find((other) => !compared.includes(other)) ?? '';
  await page.getByRole('button', { name: /^Move left/ }).click();
  await expect(heads.nth(2)).toContainText(own);
  await page.getByRole('searchbox', { name: 'Add a paper' }).fill(title);
  await page
    .getByRole('search', { name: 'Add a paper' })
    .getByRole('button', { name: title })
    .click();
  await expect(heads.nth(3)).toContainText(title);
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText(
    '3 papers side by side.',
  );
});

test('an address with an unknown paper says so and shows the others', async ({ page, request }) => {
  const { papers } = await (await request.get('/api/papers.json')).json();
  await page.goto(`/compare/?papers=${papers[0].slug},no-such-paper`);
  await expect(page.getByText('No paper could be read at no-such-paper.')).toBeVisible();
  await expect(page.getByRole('table').getByRole('columnheader')).toHaveCount(2);
});

test('on a narrow screen nothing scrolls sideways and the table stays a table', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(list);
  await choose(page, 4);
  await page
    .getByRole('region', { name: 'Papers to compare' })
    .getByRole('link', { name: 'Compare' })
    .click();
  await expect(page.getByRole('table').getByRole('row').first()).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Kind' })).toBeVisible();
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await expect.poll(beyond).toBeLessThanOrEqual(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page that compares says what it needs and where else to go', async ({ page }) => {
    await page.goto('/compare/');
    await expect(page.getByText('needs JavaScript')).toBeVisible();
    await expect(page.getByRole('search', { name: 'Add a paper' })).toBeHidden();
  });

  test('nothing offers to compare', async ({ page }) => {
    await page.goto(list);
    await expect(page.getByText('Compare')).toHaveCount(0);
    await page.locator('.item-title a').first().click();
    await expect(page.getByRole('heading', { name: 'Near this paper' })).toBeVisible();
    for (const offer of await page.getByText('Compare').all()) await expect(offer).toBeHidden();
  });
});

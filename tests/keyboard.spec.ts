import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { watchPage } from './lib/watch-page.ts';

const titles = (page: Page) =>
  page.getByRole('main').locator('li[data-paper] h3').getByRole('link');
/** Resolves once the keys of a page act. */
const ready = (page: Page) => expect(page.getByRole('button', { name: 'Keyboard' })).toBeVisible();
const help = (page: Page) => page.getByRole('dialog', { name: 'Keyboard' });

test('j and k move the focus from paper to paper, o opens', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  await page.keyboard.press('j');
  await expect(titles(page).nth(0)).toBeFocused();
  await page.keyboard.press('k');
  await expect(titles(page).nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(titles(page).nth(2)).toBeFocused();
  await expect(titles(page).nth(2)).toBeInViewport();
  await page.keyboard.press('k');
  const title = (await titles(page).nth(1).textContent()) ?? '';
  await page.keyboard.press('o');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('at its end a list is left no further', async ({ page }) => {
  await page.goto('/digests/winter-shelf/');
  await titles(page).last().focus();
  await page.keyboard.press('j');
  await expect(titles(page).last()).toBeFocused();
});

test('brackets turn from paper to paper', async ({ page }) => {
  await page.goto('/');
  const first = (await titles(page).nth(0).textContent()) ?? '';
  const second = (await titles(page).nth(1).textContent()) ?? '';
  await titles(page).nth(0).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(first);
  await ready(page);
  await page.keyboard.press(']');
  await expect(heading).toHaveText(second);
  await ready(page);
  await page.keyboard.press('[');
  await expect(heading).toHaveText(first);
});

test('g and a letter go to a place, and the letter does nothing else', async ({ page }) => {
  await page.goto('/');
  for (const [letter, path] of [
    ['t', '/topics/'],
    ['c', '/dates/'],
    ['d', '/digests/'],
    ['s', '/search/'],
    ['h', '/'],
  ] as const) {
    await ready(page);
    await page.keyboard.press('g');
    await page.keyboard.press(letter);
    await expect(page).toHaveURL(path);
  }
  await ready(page);
  await page.keyboard.press('g');
  await page.keyboard.press('j');
  await expect(titles(page).nth(0)).not.toBeFocused();
});

test('the question mark lists the keys in words, and Escape gives the focus back', async ({
  page,
}) => {
  const { troubles } = watchPage(page);
  await page.goto('/');
  await titles(page).nth(1).focus();
  await page.keyboard.press('?');
  await expect(help(page)).toBeVisible();
  await expect(help(page).getByRole('term').filter({ hasText: 'g then t' })).toBeVisible();
  await expect(help(page).getByText('Open the paper in focus')).toBeVisible();
  await page.keyboard.press('j');
  await expect(titles(page).nth(2)).not.toBeFocused();
  await page.keyboard.press('Escape');
  await expect(help(page)).toHaveCount(0);
  await expect(titles(page).nth(1)).toBeFocused();
  expect(troubles).toEqual([]);
});

test('single keys can be turned off and on again, and stay so', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Keyboard' }).click();
  await help(page)
    .getByRole('checkbox', { name: /^Use single-key shortcuts/ })
    .uncheck();
  await help(page).getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Keyboard' })).toBeFocused();
  await page.reload();
  await ready(page);
  for (const key of ['j', '?', '/']) await page.keyboard.press(key);
  await expect(titles(page).nth(0)).not.toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keyboard' }).click();
  await help(page).getByRole('checkbox').check();
  await page.keyboard.press('Escape');
  await expect(help(page)).toHaveCount(0);
  await page.keyboard.press('j');
  await expect(titles(page).last()).toBeFocused();
});

test('keys are not in the way of typing, of other keys held, or of composing', async ({ page }) => {
  await page.goto('/search/?q=cache');
  await expect(titles(page).first()).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await page.getByRole('searchbox').pressSequentially('jk?[gt');
  await expect(page.getByRole('searchbox')).toHaveValue('jk?[gt');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goto('/');
  await ready(page);
  for (const key of ['Control+j', 'Alt+j', 'Shift+J']) {
    await page.keyboard.press(key);
    await expect(titles(page).nth(0)).not.toBeFocused();
  }
  await page.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'j', isComposing: true, bubbles: true }),
    ),
  );
  await expect(titles(page).nth(0)).not.toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the list of keys, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    await page.getByRole('button', { name: 'Keyboard' }).click();
    await expect(help(page)).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
}

test('without script no button promises keys', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(test.info().project.use.baseURL ?? '');
  await expect(page.getByRole('button', { name: 'Keyboard' })).toHaveCount(0);
  await expect(page.getByRole('searchbox', { name: 'Search papers' })).toBeVisible();
  await context.close();
});

test('where no paper is at arXiv, no key leads to its months, and the search asks for no id', async ({
  page,
}) => {
  await page.route('**/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<a href="\/published\/">Published<\/a>/, '');
    await route.fulfill({ response, body });
  });
  await page.goto('/');
  await ready(page);
  await page.keyboard.press('?');
  await expect(help(page).getByText('Trends in numbers')).toBeVisible();
  await expect(help(page).getByText('Published, by month')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  const field = page.getByRole('dialog', { name: 'Search' }).getByRole('combobox');
  await expect(field).toHaveAttribute('placeholder', 'A name, words from a title, a question');
});

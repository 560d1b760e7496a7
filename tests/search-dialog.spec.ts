import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, type Route, test } from '@playwright/test';
import { storageKey } from '../src/components/storage-key.ts';
import { hostileUrl } from './lib/sites.ts';
import { watchPage } from './lib/watch-page.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search papers' });
const options = (page: Page) => page.getByRole('option');
const opener = (page: Page) => page.getByRole('button', { name: /^Search ([\d,]+ )?papers$/ });

test('the search opens from the header, finds while one types, and Enter opens what is chosen', async ({
  page,
}) => {
  const { troubles } = watchPage(page);
  await page.goto('/topics/');
  await opener(page).click();
  await field(page).fill('tidekeeper');
  const paper = page.getByRole('option', { name: /^Tidekeeper/ });
  await expect(paper).toBeVisible();
  await expect(paper.getByText('Tidekeeper', { exact: true }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveAttribute('aria-activedescendant', /.+/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tidekeeper');
  expect(troubles).toEqual([]);
});

test('arrows, Home and End choose, and Escape gives the focus back', async ({ page }) => {
  await page.goto('/');
  await opener(page).press('Enter');
  await page.keyboard.type('tide gauges');
  await expect(page.getByRole('option', { name: /^All \d+ papers for/ })).toBeVisible();
  const selected = page.getByRole('option', { selected: true });
  await expect(selected).toHaveCount(0);
  await page.keyboard.press('ArrowUp');
  await expect(selected).toHaveText(/^All \d+ papers for “tide gauges”$/);
  await page.keyboard.press('Home');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(selected).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(selected).toHaveText(/^All/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
});

test('what is chosen before the answer to the last letter has come stays chosen, until one types on', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('/');
  await opener(page).click();
  await field(page).fill('tide gauge');
  const all = (text: string) => page.getByRole('option', { name: `papers for “${text}”` });
  await expect(all('tide gauge')).toBeVisible();
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
  await page.keyboard.press('s');
  await page.keyboard.press('ArrowUp');
  await expect(all('tide gauge')).toHaveAttribute('aria-selected', 'true');
  await page.clock.resume();
  await expect(all('tide gauges')).toHaveAttribute('aria-selected', 'true');
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
  await page.keyboard.press('Space');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(0);
});

test('the last option leads to all results, and a topic to its page', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await field(page).fill('sketches of streams');
  await page.getByRole('option', { name: /^Sketches of streams/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sketches of streams');
  await opener(page).click();
  await field(page).fill('tide gauges');
  await page.getByRole('option', { name: /^All/ }).click();
  await expect(page).toHaveURL(/\/search\/\?q=tide\+gauges$/);
});

test('the dialog says what is left out, and asks for more words where they say too little', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await field(page).fill('tide -gauges');
  const status = page.getByRole('dialog').getByRole('status');
  await expect(status).toHaveText(/^\d+ papers.*\. Papers with “gauges” are left out\.$/);
  await expect(page.getByRole('option', { name: /gauge/i })).toHaveCount(1);
  await field(page).fill('what is this');
  await expect(status).toHaveText(/^“what is this” is too vague to search for\. Add a word/);
});

test('what is typed right after the slash reaches the field and no shortcut', async ({ page }) => {
  await page.goto('/');
  await page.route('**/search-dialog*', async (route) => {
    await expect(field(page).or(page.getByRole('textbox'))).toHaveValue('gsx');
    await route.continue();
  });
  await page.keyboard.press('/');
  await page.keyboard.type('gsx');
  await expect(field(page)).toHaveValue('gsx');
  await expect(page).toHaveURL('/');
});

test('a slash in the same frame in which the dialog was closed opens it again', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.evaluate(() => {
    document.querySelector('dialog')?.close();
    const slash = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(slash);
  });
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
});

test('after one failed load of its script the dialog finds when it is next opened', async ({
  page,
}) => {
  await page.route('**/search-dialog*.js', (route) => route.abort());
  await page.addInitScript(() =>
    addEventListener('vite:preloadError', () => Reflect.set(window, 'failed', true)),
  );
  await page.goto('/');
  await page.keyboard.press('/');
  await page.waitForFunction(() => Reflect.get(window, 'failed'));
  await page.unrouteAll();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await field(page).fill('tidekeeper');
  await expect(page.getByRole('option', { name: /^Tidekeeper/ })).toBeVisible();
});

test('a dialog that was opened again before its script had failed finds as well', async ({
  page,
}) => {
  const asked = Promise.withResolvers<Route>();
  await page.route('**/search-dialog*.js', asked.resolve, { times: 1 });
  await page.goto('/');
  await page.keyboard.press('/');
  const route = await asked.promise;
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await route.abort();
  await field(page).fill('tidekeeper');
  await expect(page.getByRole('option', { name: /^Tidekeeper/ })).toBeVisible();
});

test('searches made are offered again, and forgotten one by one or all', async ({ page }) => {
  await page.goto('/');
  for (const text of ['bees', 'bridges', 'rivers']) {
    await page.keyboard.press('Control+K');
    if (new URL(page.url()).pathname !== '/')
      throw new Error('The dialog opens on the front page.');
    await field(page).fill(text);
    await page.keyboard.press('Enter');
    await page.waitForURL(/search/);
    await page.goto('/');
  }
  await page.keyboard.press('/');
  const recent = page.getByRole('group', { name: 'Recent searches' }).getByRole('option');
  await expect(recent).toHaveText(['rivers', 'bridges', 'bees']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  await expect(recent).toHaveText(['bridges', 'bees']);
  await page.getByTitle('Forget (Delete)').first().click();
  await expect(recent).toHaveText(['bees']);
  await page.getByRole('button', { name: 'Clear recent searches' }).click();
  await expect(recent).toHaveCount(0);
  await expect(field(page)).toBeFocused();
});

test('a search that finds nothing says so and offers what there is', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await field(page).fill('"gauges tide"');
  await expect(page.getByRole('status')).toHaveText(/^No papers for "gauges tide"/);
  await expect(page.getByRole('option', { name: /^Without the quotes: \d+ papers/ })).toBeVisible();
  await expect(
    page.getByRole('group', { name: 'Topics to browse' }).getByRole('option'),
  ).toHaveCount(6);
});

test('where nothing has all of the words, the dialog offers the nearest and says so', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await field(page).fill('tides of byzantine mosaics');
  await expect(page.getByRole('status')).toHaveText(
    /^Nothing matches all of “.*”. Nearest: \d+ papers/,
  );
  const nearest = (name: string) => page.getByRole('group', { name }).getByRole('option');
  await expect(nearest('Nearest topics').first()).toHaveText(/^Tides/);
  await expect(nearest('Nearest papers').first()).toBeVisible();
});

test('the dialog says whom and what time it has understood', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await field(page).fill('ellison 2024');
  await expect(page.getByRole('status')).toHaveText(
    /^\d+ papers?. Understood: by ellison, 2024 first$/,
  );
});

test('an arXiv address finds its paper', async ({ page, request }) => {
  const { papers } = await (await request.get('/api/papers.json')).json();
  const { arxiv, title } = papers.find((paper: { arxiv: string | null }) => paper.arxiv);
  await page.goto('/');
  await page.keyboard.press('/');
  await field(page).fill(`https://arxiv.org/abs/${arxiv}`);
  const found = page.getByRole('group', { name: 'Papers' }).getByRole('option');
  await expect(found).toHaveCount(1);
  await expect(found).toContainText(title);
});

test('how many were found is told to screen readers, with what was corrected', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await field(page).fill('tidekeper');
  await expect(page.getByRole('status')).toHaveText(/^\d+ papers? for “tidekeeper”$/);
});

test('options are links, so that one opens in a tab of its own', async ({ page, context }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await field(page).fill('tidekeeper');
  await expect(page.getByRole('option', { name: /^Tidekeeper/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  await expect(await opened).toHaveURL(/\/papers\/tide-?keeper/);
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the dialog, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.addInitScript(
      (key) => localStorage.setItem(key, JSON.stringify(['bees', 'bridges'])),
      storageKey('searches'),
    );
    await page.goto('/');
    const check = async () =>
      (await new AxeBuilder({ page }).include('dialog').analyze()).violations.map(
        ({ id, nodes }) => [id, nodes.map(({ html }) => html)],
      );
    await page.keyboard.press('/');
    await expect(page.getByRole('group', { name: 'Topics' })).toBeVisible();
    expect(await check()).toEqual([]);
    await field(page).fill('tide gauges');
    await expect(page.getByRole('option', { name: /^All/ })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    expect(await check()).toEqual([]);
  });
}

test('on a phone the dialog takes the whole screen and nothing runs over', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  await opener(page).click();
  await field(page).fill('tide gauges');
  await expect(page.getByRole('option', { name: /^All/ })).toBeVisible();
  await expect
    .poll(() => page.getByRole('dialog').boundingBox())
    .toEqual({ x: 0, y: 0, width: 320, height: 640 });
  const over = () =>
    page
      .locator('dialog, dialog [role=listbox], dialog form')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
  await expect.poll(over).toBe(0);
});

test('under a base path the dialog finds and leads as well', async ({ page }) => {
  const { troubles } = watchPage(page);
  await page.goto(hostileUrl);
  await opener(page).click();
  await field(page).fill('low-bit weights');
  await page.getByRole('option', { name: /Plain words about quantization/ }).click();
  await expect(page).toHaveURL(/\/offprint\/papers\//);
  expect(troubles).toEqual([]);
});

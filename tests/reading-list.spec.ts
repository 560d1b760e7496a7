import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { storageKey } from '../src/components/storage-key.ts';
import { entriesOf, expectTitles, fileOf, noticeOn, saveFirst } from './lib/reading-list.ts';
import { hostileUrl } from './lib/sites.ts';
import { watchPage } from './lib/watch-page.ts';

test('a paper saved from a list is on the reading list, and the header counts it', async ({
  page,
}) => {
  const { troubles } = watchPage(page);
  const [title = ''] = await saveFirst(page, 1);
  await expect(noticeOn(page)).toContainText(`Saved “${title}”.`);
  const place = page.getByRole('link', { name: 'Reading list 1 not read' });
  await place.click();
  await expectTitles(page, [title]);
  const entry = entriesOf(page).first();
  await expect(entry.getByText(/^[A-Z]?[a-z]+$/).first()).toBeVisible();
  await entry.getByRole('heading').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByRole('button', { name: /^Saved/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(troubles).toEqual([]);
});

test('an empty list shows how one fills it, with papers to begin with', async ({ page }) => {
  await page.goto('/reading-list/');
  await expect(page.getByRole('heading', { name: 'Nothing is saved yet' })).toBeVisible();
  await page
    .getByRole('button', { name: /^Save:/ })
    .first()
    .click();
  await expect(entriesOf(page)).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'Nothing is saved yet' })).toBeHidden();
});

test('keys save a paper, mark it as read and take both back', async ({ page }) => {
  await page.goto('/');
  await page.locator('.item-title a').first().click();
  const save = page.getByRole('article').getByRole('button', { name: /^Saved?:/ });
  await expect(save).toHaveText('Save');
  await page.keyboard.press('s');
  await expect(save).toHaveText('Saved');
  await page.keyboard.press('x');
  await expect(page.getByRole('article').getByRole('button', { name: /^Read:/ })).toBeVisible();
  await page.keyboard.press('u');
  await expect(
    page.getByRole('article').getByRole('button', { name: /^Mark as read:/ }),
  ).toBeVisible();
  await page.keyboard.press('u');
  await expect(save).toHaveText('Save');
  await page.keyboard.press('u');
  await expect(noticeOn(page)).toContainText('There is nothing to undo.');
});

test('a paper read looks read in every list, in words too', async ({ page }) => {
  await page.goto('/');
  const item = page.locator('li[data-paper]').first();
  const title = (await item.getByRole('heading').textContent()) ?? '';
  const link = item.getByRole('heading').getByRole('link');
  const before = await link.evaluate((element) => getComputedStyle(element).color);
  await item.getByRole('button', { name: /^Mark as read/ }).click();
  await page.goto(`/search/?q=${encodeURIComponent(title)}`);
  const found = page.locator('li[data-paper]').filter({ hasText: title }).first();
  await expect(found.getByRole('button', { name: `Read: ${title}` })).toBeVisible();
  await expect(found.getByRole('link', { name: title })).not.toHaveCSS('color', before);
});

test('Undo beside the notice takes a change back and leaves the focus where it was', async ({
  page,
}) => {
  await page.goto('/');
  const save = page
    .locator('li[data-paper]')
    .first()
    .getByRole('button', { name: /^Saved?:/ });
  await save.press('Enter');
  await expect(save).toHaveText('Saved');
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(save).toHaveText('Save');
  await expect(save).toBeFocused();
  await expect(page.getByRole('link', { name: 'Reading list', exact: true })).toBeVisible();
});

test('a note survives a reload, and typing in it is no shortcut', async ({ page }) => {
  await saveFirst(page, 1);
  await page.goto('/reading-list/');
  await entriesOf(page).getByRole('textbox').pressSequentially('six exact sums');
  await page.reload();
  await expect(entriesOf(page).getByRole('textbox')).toHaveValue('six exact sums');
});

test('papers are moved by buttons and by the pointer, and stay where they were put', async ({
  page,
}) => {
  const [a = '', b = '', c = ''] = await saveFirst(page, 3);
  await page.goto('/reading-list/');
  await expectTitles(page, [a, b, c]);
  const down = page.getByRole('button', { name: `Move down: ${a}` });
  await down.press('Enter');
  await expectTitles(page, [b, a, c]);
  await expect(page.getByText(`“${a}” is now 2 of 3.`)).toBeVisible();
  await expect(down).toBeFocused();
  await entriesOf(page).nth(2).locator('[data-grip]').hover();
  await page.mouse.down();
  await entriesOf(page).first().getByRole('heading').hover();
  await page.mouse.up();
  await expectTitles(page, [c, b, a]);
  await page.reload();
  await expectTitles(page, [c, b, a]);
});

test('the list is narrowed to what is not read or sought, and removing can be undone', async ({
  page,
}) => {
  const [a = '', b = '', c = ''] = await saveFirst(page, 3);
  await page.goto('/reading-list/');
  await page.getByRole('button', { name: `Mark as read: ${b}` }).click();
  await page.getByText('Not read', { exact: true }).click();
  await expectTitles(page, [a, c]);
  await page.getByText('All', { exact: true }).click();
  await page.getByRole('searchbox', { name: 'Search this list' }).fill(c.slice(0, 20));
  await expectTitles(page, [c]);
  await page.getByRole('searchbox', { name: 'Search this list' }).fill('');
  await page.getByRole('button', { name: `Remove: ${a}` }).click();
  await expectTitles(page, [b, c]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectTitles(page, [a, b, c]);
});

test('everything can be cleared, and the clearing undone', async ({ page }) => {
  const [a = ''] = await saveFirst(page, 1);
  await page.goto('/reading-list/');
  await entriesOf(page).getByRole('textbox').fill('mine');
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing is saved yet' })).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => JSON.stringify({ ...localStorage })))
    .not.toContain('mine');
  await page.keyboard.press('u');
  await expectTitles(page, [a]);
  await expect(entriesOf(page).getByRole('textbox')).toHaveValue('mine');
});

test('the list and its notes are exported in five forms', async ({ page }) => {
  const titles = await saveFirst(page, 2);
  await page.goto('/reading-list/');
  await entriesOf(page).first().getByRole('textbox').fill('Read 100% of it');
  const items = JSON.parse(await fileOf(page, 'CSL-JSON'));
  expect(items.map((item: { title: string }) => item.title)).toEqual(titles);
  expect(items[0].note).toBe('Read 100% of it');
  const bibtex = await fileOf(page, 'BibTeX');
  expect(bibtex.match(/^@\w+\{/gm)).toHaveLength(2);
  expect(bibtex).toMatch(/^ {2}note = \{Read 100\\% of it/m);
  const ris = await fileOf(page, 'RIS');
  expect(ris.match(/^TY {2}- /gm)).toHaveLength(2);
  expect(ris).toMatch(/^N1 {2}- Read 100% of it\r$/m);
  const [head = '', ...rows] = (await fileOf(page, 'CSV')).trim().split('\n');
  expect(head.split(',').at(-1)).toBe('readerNote');
  expect(rows[0]).toMatch(/,Read 100% of it$/);
  const markdown = await fileOf(page, 'Markdown');
  expect(markdown.match(/^## /gm)).toHaveLength(2);
  expect(markdown).toContain('Read 100% of it');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on a list with papers, a notice and a question, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await saveFirst(page, 2);
    await page.goto('/reading-list/#list=AAAA');
    await expect(page.getByText('This link cannot be read')).toBeVisible();
    await page
      .getByRole('button', { name: /^Mark as read/ })
      .first()
      .click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });

test('a link takes the list to another device, which shows it, asks, and merges', async ({
  page,
  browser,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const [a = '', b = ''] = await saveFirst(page, 2);
  await page.goto('/reading-list/');
  await entriesOf(page).first().getByRole('textbox').fill('from the first');
  await page.getByRole('button', { name: 'Copy a link to this list' }).click();
  await expect(page.getByText(/^Copied/)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await (await browser.newContext()).newPage();
  await other.goto('/');
  const third = other.locator('li[data-paper]').nth(2);
  const c = (await third.getByRole('heading').textContent()) ?? '';
  await third.getByRole('button', { name: /^Save:/ }).click();
  await other.goto(link);
  await expect(other.getByText('2 papers join your list.')).toBeVisible();
  await expect(entriesOf(other)).toHaveCount(1);
  await other.getByRole('button', { name: 'Merge' }).click();
  await expectTitles(other, [a, b, c]);
  await expect(entriesOf(other).first().getByRole('textbox')).toHaveValue('from the first');
  await other.reload();
  await expect(other.getByRole('button', { name: 'Merge' })).toBeHidden();
  await other.goto(link);
  await expect(other.getByText('Everything in this link is on your list already')).toBeVisible();
});

test('a file takes the list along, and another file is refused in words', async ({
  page,
  browser,
}) => {
  const [a = ''] = await saveFirst(page, 1);
  await page.goto('/reading-list/');
  await expectTitles(page, [a]);
  const text = await fileOf(page, 'Save to a file');
  const other = await (await browser.newContext()).newPage();
  await other.goto('/reading-list/');
  const open = (name: string, content: string) =>
    other
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  await open('photo.json', 'not a list');
  await expect(other.getByText('This file cannot be read')).toBeVisible();
  await other.getByRole('button', { name: 'Close' }).click();
  await open('reading-list.json', text);
  await other.getByRole('button', { name: 'Merge' }).click();
  await expectTitles(other, [a]);
});

test('a link that was cut is refused in words', async ({ page }) => {
  await page.goto('/reading-list/#list=AAAA');
  await expect(page.getByText('This link cannot be read')).toBeVisible();
});

test('two tabs show one list and overwrite nothing of each other', async ({ page, context }) => {
  const [a = '', b = ''] = await saveFirst(page, 2);
  await page.goto('/reading-list/');
  const other = await context.newPage();
  await other.goto('/reading-list/');
  await entriesOf(other).nth(0).getByRole('textbox').fill('first');
  await entriesOf(page).nth(1).getByRole('textbox').fill('second');
  await expect(entriesOf(page).nth(0).getByRole('textbox')).toHaveValue('first');
  await expect(entriesOf(other).nth(1).getByRole('textbox')).toHaveValue('second');
  await other.getByRole('button', { name: `Remove: ${a}` }).click();
  await expectTitles(page, [b]);
});

test('a paper that the site no longer has stays on the list and says so', async ({ page }) => {
  const [a = ''] = await saveFirst(page, 1);
  await page.route('**/papers/*.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('/reading-list/');
  await expect(page.getByText('This site no longer has this paper.')).toBeVisible();
  await expectTitles(page, [a]);
});

test('where the browser keeps nothing, the list works and says that it will not last', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Forbidden', 'SecurityError');
      },
    });
  });
  const { troubles } = watchPage(page);
  await page.goto('/reading-list/');
  await expect(page.getByText('This browser stores nothing for this site').first()).toBeVisible();
  await page
    .getByRole('button', { name: /^Save:/ })
    .first()
    .click();
  await expect(entriesOf(page)).toHaveCount(1);
  await expect(noticeOn(page)).toContainText('lasts only until');
  expect(troubles).toEqual([]);
});

test('storage that is full is told, and what was there stays', async ({ page }) => {
  await saveFirst(page, 1);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  await page
    .locator('li[data-paper]')
    .nth(1)
    .getByRole('button', { name: /^Save:/ })
    .click();
  await expect(page.getByText(/has no room left/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Reading list 1 not read' })).toBeVisible();
});

test('a digest that came since the last visit is marked, and told of with its papers', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2024-09-06T09:00:00') });
  await page.goto('/');
  await expect(page.getByText(/new since/)).toHaveCount(0);
  await page.evaluate(
    (key) => {
      const visit = JSON.parse(localStorage.getItem(key) ?? '{}');
      const seen = visit.seen.slice(1);
      localStorage.setItem(key, JSON.stringify({ ...visit, seen, known: seen }));
    },
    storageKey('visit', '/'),
  );
  await page.clock.setFixedTime(new Date('2024-09-09T09:00:00'));
  await page.reload();
  await expect(page.getByText('1 digest with 12 papers new since Friday')).toBeVisible();
  await expect(page.getByText('new', { exact: true })).toHaveCount(1);
  await page.reload();
  await expect(page.getByText(/new since Friday/)).toBeVisible();
  await page.goto('/digests/');
  await expect(page.getByText('new', { exact: true })).toHaveCount(1);
  await page.clock.setFixedTime(new Date('2024-09-09T19:00:00'));
  await page.goto('/');
  await expect(page.getByText(/new since/)).toHaveCount(0);
});

test('without script the page says what it would do, and offers other ways', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/reading-list/');
  await expect(page.getByText(/needs JavaScript/)).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: 'topics' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics');
});

test('titles full of markup stay text on the list, under a base path too', async ({ page }) => {
  const { troubles } = watchPage(page);
  await page.goto(hostileUrl);
  const items = page.locator('li[data-paper]');
  const titles = await items.getByRole('heading').allTextContents();
  for (let left = titles.length; left > 0; left--)
    await items
      .getByRole('button', { name: /^Save:/ })
      .first()
      .click();
  await page.getByRole('link', { name: /^Reading list/ }).click();
  await expect(page).toHaveURL(`${hostileUrl}reading-list/`);
  await expectTitles(page, titles);
  await expect(entriesOf(page).first().locator('[data-facts]')).not.toBeEmpty();
  await entriesOf(page).first().getByRole('heading').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[0] ?? '');
  expect(troubles).toEqual([]);
});

import { expect, type Page, test } from '@playwright/test';
import { hostileUrl } from './lib/sites.ts';
import { watchPage } from './lib/watch-page.ts';

type Api = { papers: { slug: string; title: string; kind: string; related: string[] }[] };

type Points = { places: number[] };

/** A paper with neighbours. */
async function somePaper(page: Page) {
  const { papers }: Api = await (await page.request.get('api/papers.json')).json();
  const paper = papers.find(({ related }) => related.length > 2);
  if (!paper) throw new Error('No paper has neighbours.');
  return paper;
}

const dots = (page: Page) => page.getByRole('listbox', { name: 'Papers on the map' });
const card = (page: Page) => page.locator('.map-card');
const chosen = (page: Page) => dots(page).getByRole('option', { selected: true });

test('a dot tells about its paper under the pointer, and a click on it opens the paper', async ({
  page,
}) => {
  const { troubles } = watchPage(page);
  const { places }: Points = await (await page.request.get('map/points.json')).json();
  const [{ title }] = await (await page.request.get('map/papers/0.json')).json();
  const [x = 0, y = 0] = places;
  // So far magnified, every place can be in the middle of the view.
  await page.goto(`map/?at=${x / 10_000},${y / 10_000},40`);
  const box = await dots(page).boundingBox();
  if (!box) throw new Error('The map is not to be seen.');
  const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
  await page.mouse.move(middle[0] + 200, middle[1] + 100);
  await page.mouse.move(...middle);
  await expect(card(page).getByRole('link')).toHaveText(title);
  await expect(card(page).locator('.map-card-line')).not.toBeEmpty();
  await page.mouse.click(...middle);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  expect(troubles).toEqual([]);
});

test('by keyboard arrows go from paper to paper, Enter opens one, and plus and minus zoom', async ({
  page,
}) => {
  await page.goto('map/');
  await dots(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(chosen(page)).not.toBeEmpty();
  const first = await chosen(page).textContent();
  await page.keyboard.press('ArrowLeft');
  await expect(chosen(page)).not.toHaveText(first ?? '');
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/at=[\d.,]+$/);
  await page.keyboard.press('0');
  await expect(page).toHaveURL(/\/map\/$/);
  const link = card(page).getByRole('link');
  await expect(chosen(page)).toContainText((await link.textContent()) ?? '');
  const title = await link.textContent();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
});

test('filters leave some papers, in number and list, and stay in the address', async ({ page }) => {
  const { papers }: Api = await (await page.request.get('api/papers.json')).json();
  const surveys = papers.filter(({ kind }) => kind === 'survey');
  await page.goto('map/');
  await page.getByLabel('Kind').selectOption('survey');
  await expect(page.getByRole('status')).toHaveText(`${surveys.length} of ${papers.length} papers`);
  const list = page.getByRole('region', { name: 'The same papers as a list' });
  await expect(list.getByRole('listitem')).toHaveCount(surveys.length);
  await expect(page).toHaveURL(/\?kind=survey$/);
  await page.reload();
  await expect(page.getByLabel('Kind')).toHaveValue('survey');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.getByRole('status')).toHaveText(`${papers.length} papers`);
});

test('a search lights up the papers that the search page finds', async ({ page }) => {
  const paper = await somePaper(page);
  await page.goto('map/');
  await page.getByRole('form', { name: 'Filters' }).getByRole('searchbox').fill(paper.title);
  await expect(page.getByRole('status')).toHaveText(/^\d+ of \d+ papers$/);
  await expect(
    page
      .getByRole('region', { name: 'The same papers as a list' })
      .getByRole('link', { name: paper.title, exact: true }),
  ).toBeAttached();
  await expect(page).toHaveURL(/\?q=/);
});

test('a region of the list is shown on the map, and the list follows the view', async ({
  page,
}) => {
  const { papers }: Api = await (await page.request.get('api/papers.json')).json();
  await page.goto('map/');
  await page
    .getByRole('button', { name: /^Show .+ on the map$/ })
    .first()
    .click();
  await expect(dots(page)).toBeFocused();
  await expect(page).toHaveURL(/\?at=/);
  const counts = page
    .getByRole('region', { name: 'The same papers as a list' })
    .locator('summary .count');
  const listed = async () =>
    (await counts.allTextContents()).reduce((sum, count) => sum + Number.parseInt(count, 10), 0);
  await expect.poll(listed).toBeLessThan(papers.length);
  expect(await listed()).toBeGreaterThan(0);
});

test('a paper shows its place, which leads to the map around it', async ({ page }) => {
  const paper = await somePaper(page);
  await page.goto(`papers/${paper.slug}/`);
  await page.getByRole('link', { name: /with this paper and those near it/ }).click();
  await expect(page).toHaveURL(new RegExp(`/map/\\?at=${paper.slug}$`));
  await expect(chosen(page)).toContainText(paper.title);
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('a tap shows the card of a paper, and a tap on it opens the paper', async ({ page }) => {
    const paper = await somePaper(page);
    await page.goto(`map/?at=${paper.slug}`);
    await card(page).getByRole('link', { name: paper.title }).tap();
    await expect(page).toHaveURL(new RegExp(`/papers/${paper.slug}/$`));
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the map is a picture and a list of regions with their papers', async ({ page }) => {
    await page.goto('map/');
    await expect(page.getByRole('img', { name: /papers as dots/ })).toBeVisible();
    const list = page.getByRole('region', { name: 'The same papers as a list' });
    await list.locator('summary').first().click();
    const link = list.getByRole('link').first();
    const title = (await link.textContent()) ?? '';
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });
});

test.describe('under a base path', () => {
  test.use({ baseURL: hostileUrl });

  test('the map finds its papers, its cards and its search', async ({ page }) => {
    const { troubles } = watchPage(page);
    await page.goto('map/?q=quantization');
    await expect(page.getByRole('status')).toHaveText(/^\d of 18 papers$/);
    await page.goto('map/');
    await dots(page).focus();
    await page.keyboard.press('ArrowRight');
    await expect(card(page).locator('.map-card-line')).not.toBeEmpty();
    await card(page).getByRole('link').click();
    await expect(page).toHaveURL(/\/offprint\/papers\//);
    expect(troubles).toEqual([]);
  });
});

import { expect, type Locator, test } from '@playwright/test';
import { hostileUrl } from './lib/sites.ts';
import { watchPage } from './lib/watch-page.ts';

test.use({ javaScriptEnabled: false });

type Paper = { published: string | null; kind: string; topics: string[] };

/** Opens the numbers of a figure and gives the rows of their table as texts. */
async function numbersOf(figure: Locator, name?: string): Promise<string[][]> {
  const details = figure.locator('details', { hasText: name ?? 'The numbers' });
  await details.locator('summary').click();
  const table = details.getByRole('table');
  await expect(table).toBeVisible();
  return table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')),
    );
}

test('the papers per month are those of the data, and a month leads to its papers', async ({
  page,
  request,
}) => {
  const { troubles } = watchPage(page);
  const { papers }: { papers: Paper[] } = await (await request.get('/api/papers.json')).json();
  await page.goto('/trends/');
  const figure = page.getByRole('region', { name: 'Papers per month', exact: true });
  const rows = await numbersOf(figure);
  for (const [year, ...cells] of rows) {
    const months = cells.slice(0, 12).map(Number);
    const counted = months.map(
      (_, index) =>
        papers.filter(
          ({ published }) => published === `${year}-${String(index + 1).padStart(2, '0')}`,
        ).length,
    );
    expect(months).toEqual(counted);
    expect(Number(cells[12])).toBe(counted.reduce((sum, count) => sum + count, 0));
  }
  const known = papers.filter(({ published }) => published).length;
  expect(rows.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(known);
  await expect(figure.getByText(`${known} papers in all`)).toBeVisible();
  const link = figure.getByRole('table').getByRole('link').last();
  const count = Number(await link.textContent());
  await link.click();
  await expect(page).toHaveURL(/\/published\/\d{4}-\d{2}\/$/);
  await expect(page.getByRole('main').locator('[data-paper]')).toHaveCount(count);
  expect(troubles).toEqual([]);
});

test('a figure says its peak in words and its years lead to their months', async ({
  page,
  request,
}) => {
  const { papers }: { papers: Paper[] } = await (await request.get('/api/papers.json')).json();
  const counts = Map.groupBy(
    papers.filter(({ published }) => published),
    ({ published }) => published,
  );
  const most = Math.max(...[...counts.values()].map((group) => group.length));
  await page.goto('/trends/');
  const picture = page.getByRole('img', { name: /^Submissions peak in/ });
  await expect(picture).toHaveAccessibleName(
    new RegExp(`^Submissions peak in \\w+ \\d{4} with ${most} papers\\.$`),
  );
  await page.getByRole('group', { name: 'Years' }).getByRole('link', { name: '2024' }).click();
  await expect(page).toHaveURL(/\/published\/#year-2024$/);
});

test('topics by quarter add up to the papers of each topic and lead to it', async ({
  page,
  request,
}) => {
  const { topics } = await (await request.get('/api/topics.json')).json();
  const { papers }: { papers: Paper[] } = await (await request.get('/api/papers.json')).json();
  await page.goto('/trends/topics/');
  const figure = page.getByRole('region', { name: 'Topics by quarter' });
  const rows = new Map((await numbersOf(figure)).map(([name = '', ...cells]) => [name, cells]));
  for (const topic of topics.filter((one: { papers: string[] }) => one.papers.length > 0)) {
    const cells = (rows.get(topic.name) ?? []).map(Number);
    const dated = papers.filter((paper) => paper.published && paper.topics.includes(topic.slug));
    expect(cells.at(-1)).toBe(topic.papers.length);
    expect(cells.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(dated.length);
  }
  await figure.getByRole('listitem').getByRole('link', { name: 'Tides & currents' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tides & currents');
});

test('kinds per year and topics in common are those of the data', async ({ page, request }) => {
  const { papers }: { papers: Paper[] } = await (await request.get('/api/papers.json')).json();
  await page.goto('/trends/');
  const kinds = await numbersOf(page.getByRole('region', { name: 'Kinds per year', exact: true }));
  const surveys = kinds.find(([name]) => name === 'Surveys') ?? [];
  expect(Number(surveys.at(-1))).toBe(papers.filter(({ kind }) => kind === 'survey').length);
  expect(Number(kinds.at(-1)?.at(-1))).toBe(papers.length);

  await page.getByRole('link', { name: 'Topics by quarter, and which go together' }).click();
  const { topics } = await (await request.get('/api/topics.json')).json();
  const slugOf = (name: string) =>
    topics.find((topic: { name: string }) => topic.name === name)?.slug ?? name;
  const pairs = await numbersOf(page.getByRole('region', { name: 'Topics that go together' }));
  for (const [names = '', both, either] of pairs.slice(0, 20)) {
    const [a, b] = names.split(' + ').map(slugOf);
    const has = (paper: Paper, slug = '') => paper.topics.includes(slug);
    expect(Number(both)).toBe(papers.filter((paper) => has(paper, a) && has(paper, b)).length);
    expect(Number(either)).toBe(papers.filter((paper) => has(paper, a) || has(paper, b)).length);
  }
});

test('a topic shows its months on a strip, with the numbers', async ({ page, request }) => {
  const { papers }: { papers: Paper[] } = await (await request.get('/api/papers.json')).json();
  await page.goto('/topics/');
  await page.getByRole('main').getByRole('link', { name: 'Tides & currents' }).click();
  const strip = page.getByRole('region', { name: 'By month of submission' });
  await expect(strip.getByRole('img')).toHaveAccessibleName(/^First in .+, last in .+, most in/);
  const rows = await numbersOf(strip);
  const dated = papers.filter((paper) => paper.published && paper.topics.includes('tides'));
  expect(rows.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(dated.length);
});

test('trends are found from the foot of every page, the topics and the months', async ({
  page,
}) => {
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'More' })
    .getByRole('link', { name: 'Trends' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trends');
  for (const path of ['/topics/', '/published/']) {
    await page.goto(path);
    await page.getByRole('main').getByRole('link', { name: 'Trends' }).click();
    await expect(page).toHaveURL(/\/trends\/$/);
  }
});

test('on a phone the figures stay within the page and their words can be read', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/trends/topics/');
  const text = page.locator('.columns text, .year-axis text, .matrix text');
  const sizes = await text.evaluateAll((words) =>
    words.map((word) => Number.parseFloat(getComputedStyle(word).fontSize)),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('the calendar marks the days with digests, and a day leads to them', async ({
  page,
  request,
}) => {
  const { digests } = await (await request.get('/api/digests.json')).json();
  const dates = new Set(digests.flatMap(({ date }: { date: string | null }) => date ?? []));
  await page.goto('/dates/');
  const calendar = page.getByRole('table', { name: 'September 2024, calendar' });
  const days = calendar.getByRole('cell').getByRole('link');
  await expect(days).toHaveCount(dates.size);
  const ofDay = digests.filter(({ date }: { date: string }) => date === '2024-09-02');
  const papers = new Set(ofDay.flatMap((digest: { papers: string[] }) => digest.papers)).size;
  const name = `2 September 2024: 1 digest, ${papers} papers`;
  const day = calendar.getByRole('link', { name });
  const box = await day.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await day.click();
  await expect(page).toHaveURL(/\/dates\/2024-09-02\/$/);
});

test.describe('with few papers under a base path', () => {
  test.use({ baseURL: hostileUrl });

  test('the figures that can be drawn are drawn, the others are explained', async ({ page }) => {
    const { troubles } = watchPage(page);
    await page.goto('trends/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trends');
    await expect(page.getByRole('main')).not.toContainText(/NaN|undefined|Infinity/);
    expect(troubles).toEqual([]);
  });
});

import { expect, test } from '@playwright/test';
import { watchPage } from './lib/watch-page.ts';

test('a reader goes from the latest digest to a paper, on to the next and back to the digest', async ({
  page,
}) => {
  const { troubles } = watchPage(page);
  await page.goto('/');
  const list = page.getByRole('main').getByRole('list').first();
  const first = list.getByRole('listitem').first().getByRole('heading').getByRole('link');
  const title = (await first.textContent()) ?? '';
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByRole('region', { name: 'In brief' })).toBeVisible();
  await page.getByRole('link', { name: /^Next/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title);
  const seen = page
    .getByRole('complementary', { name: 'About this paper' })
    .locator('a[href*="/digests/"]');
  await seen.first().click();
  await expect(page).toHaveURL(/\/digests\/[^/]+\/(\d+\/)?#no-\d+$/);
  await expect(page.locator(':target')).toBeVisible();
  expect(troubles).toEqual([]);
});

test('a paper names its place in every digest that it was in, and the place can be opened', async ({
  page,
  request,
}) => {
  const { papers } = await (await request.get('/api/papers.json')).json();
  const paper = papers.find((candidate: { digests: string[] }) => candidate.digests.length > 1);
  await page.goto(`/papers/${paper.slug}/`);
  const places = page
    .getByRole('complementary', { name: 'About this paper' })
    .locator('a[href*="/digests/"]');
  await expect(places).toHaveCount(paper.digests.length);
  await places.first().click();
  await expect(page.locator(':target')).toContainText(paper.title);
});

test('a paper leads to its neighbours with the words that both share', async ({
  page,
  request,
}) => {
  const { papers } = await (await request.get('/api/papers.json')).json();
  const paper = papers.find(({ related }: { related: string[] }) => related.length > 3);
  await page.goto(`/papers/${paper.slug}/`);
  const near = page.getByRole('complementary', { name: 'Near this paper' });
  await expect(near.getByRole('listitem')).toHaveCount(paper.related.length);
  await expect(near.getByText('both about').first()).toBeVisible();
});

test('of hundreds of authors the first are shown, the others on demand', async ({
  page,
  request,
}) => {
  const { papers } = await (await request.get('/api/papers.json')).json();
  const paper = papers.find((one: { authors: string[] }) => one.authors.length > 100);
  await page.goto(`/papers/${paper.slug}/`);
  const last = page.getByText(paper.authors.at(-1));
  await expect(last).toBeHidden();
  await page.getByText(/^\d+ more$/).click();
  await expect(last).toBeVisible();
});

test('dates lead from a year to a month to a day with all its digests', async ({ page }) => {
  await page.goto('/dates/');
  await page.getByRole('link', { name: '2024', exact: true }).click();
  await page.getByRole('link', { name: 'September 2024', exact: true }).click();
  await page.getByRole('link', { name: 'Mon 2 September' }).click();
  await expect(page).toHaveURL(/\/dates\/2024-09-02\/$/);
  await expect(page.getByRole('region')).toHaveCount(1);
});

test('topics lead to a topic with its definition, kinds and neighbours', async ({ page }) => {
  await page.goto('/topics/');
  await page.getByRole('main').getByRole('link', { name: 'Tides & currents' }).click();
  await expect(page.getByText(/their gauges and tables/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Neighbouring topics' })).toBeVisible();
});

test('an unknown address is answered by the page that helps', async ({ page }) => {
  const answer = await page.goto('/papers/no-such-paper/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is no page at this address',
  );
});

test('the front page says what the site is, what it holds and how new it is', async ({ page }) => {
  await page.goto('/');
  await expect(
    page.getByText(/^\d+ papers in \d+ digests, the latest of \d+ \w+ \d{4}\.$/),
  ).toBeVisible();
});

test('who cuts the address of a paper short finds the newest papers', async ({ page }) => {
  await page.goto('/papers/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Papers');
  await page.getByRole('listitem').getByRole('heading').first().getByRole('link').click();
  await expect(page.getByRole('article')).toBeVisible();
});

test('the page that helps asks for the words of the address', async ({ page }) => {
  await page.goto('/papers/counting-herring-by-ears/');
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(
    'counting herring by ears',
  );
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
  await expect(
    page.getByRole('main').getByRole('link', { name: /^Counting Herring by Ear/ }),
  ).toBeVisible();
});

test('who tabs through the page of a paper comes to its own links before those beside it', async ({
  page,
  request,
}) => {
  const { papers } = await (await request.get('/api/papers.json')).json();
  await page.goto(`/papers/${papers[0].slug}/`);
  const links = page.getByRole('main').getByRole('link');
  const kind = page.getByRole('complementary', { name: 'About this paper' }).getByRole('link');
  const all = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  expect(all[0]).toMatch(/^\/dates\//);
  expect(all.indexOf(await kind.first().getAttribute('href'))).toBeGreaterThan(1);
});

test('the colours chosen stay chosen on the next page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await page.getByRole('button', { name: 'Use dark colours' }).click();
  await page.goto('/topics/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: 'Use light colours' })).toBeVisible();
});

import { type APIRequestContext, expect, test } from '@playwright/test';
import { watchPage } from './lib/watch-page.ts';

type Paper = { slug: string; title: string; authors: string[]; venue: string | null };

async function papersOf(request: APIRequestContext): Promise<Paper[]> {
  return (await (await request.get('/api/papers.json')).json()).papers;
}

test('a reader goes from a paper to an author, to a co-author and on to another of their papers', async ({
  page,
  request,
}) => {
  const { troubles } = watchPage(page);
  const papers = await papersOf(request);
  const count = (name: string) => papers.filter((one) => one.authors.includes(name)).length;
  const paper = papers.find(
    (one) => one.authors.length < 8 && one.authors.some((name) => count(name) > 1),
  );
  const name = paper?.authors.find((one) => count(one) > 1) ?? '';
  await page.goto(`/papers/${paper?.slug}/`);
  await page.getByRole('article').getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  const items = page.locator('li[data-paper]');
  await expect(items).toHaveCount(count(name));
  await expect(page.getByText(`${count(name)} papers in this collection`)).toBeVisible();
  const other = page.getByRole('complementary').getByRole('heading', { name: 'Writes with' });
  await expect(other).toBeVisible();
  const coauthors = page.getByRole('complementary').locator('a[href*="/authors/"]');
  const own = coauthors.and(page.locator(':not([href*="#"])')).first();
  const second = (await own.textContent()) ?? '';
  await own.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(second);
  expect(troubles).toEqual([]);
});

test('every author is found under the letter of the family name', async ({ page, request }) => {
  const names = new Set((await papersOf(request)).flatMap((paper) => paper.authors));
  await page.goto('/authors/');
  await expect(page.getByText(`${names.size.toLocaleString('en')} names`)).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Authors by family name' })
    .getByRole('link', { name: /^Q/ })
    .click();
  await expect(page).toHaveURL(/\/authors\/letter\/q\/$/);
  const name = [...names].find((one) => / Q[a-z]+$/.test(one)) ?? '';
  await page.getByRole('main').getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('an author of one paper has no page: the name leads to the index, where the paper stands beside it', async ({
  page,
  request,
}) => {
  const papers = await papersOf(request);
  const count = (name: string) => papers.filter((one) => one.authors.includes(name)).length;
  const paper = papers.find(
    (one) => one.authors.length < 8 && one.authors.some((name) => count(name) === 1),
  );
  const name = paper?.authors.find((one) => count(one) === 1) ?? '';
  await page.goto(`/papers/${paper?.slug}/`);
  await page.getByRole('article').getByRole('link', { name, exact: true }).click();
  await expect(page).toHaveURL(/\/authors\/letter\/[a-z]+\/#[a-z0-9-]+$/);
  const slug = new URL(page.url()).hash.slice(1);
  expect((await request.get(`/authors/${slug}/`)).status()).toBe(404);
  const entry = page.locator(`[id="${slug}"]`);
  await expect(entry).toBeInViewport();
  await expect(entry).toContainText(name);
  await entry.getByRole('link', { name: paper?.title ?? '' }).click();
  await expect(page).toHaveURL(new RegExp(`/papers/${paper?.slug}/$`));
});

test('names that differ by an accent or a middle initial are two people who point at each other', async ({
  page,
  request,
}) => {
  const names = new Set((await papersOf(request)).flatMap((paper) => paper.authors));
  const long =
    [...names].find(
      (name) => / \p{L}\. /u.test(name) && names.has(name.replace(/ \p{L}\. /u, ' ')),
    ) ?? '';
  const short = long.replace(/ \p{L}\. /u, ' ');
  await page.goto(`/authors/${short.toLowerCase().replaceAll(' ', '-')}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(short);
  const hint = page.getByText('Perhaps the same person');
  await hint.getByRole('link', { name: long, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(long);
  await expect(
    page.getByText('Perhaps the same person').getByRole('link', { name: short }),
  ).toBeVisible();
});

test('a venue tells its papers by year and is reached from an item of a list', async ({
  page,
  request,
}) => {
  const venues = (await papersOf(request)).flatMap((paper) => paper.venue ?? []);
  const count = venues.filter((venue) => venue === 'HARBOR').length;
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'More' })
    .getByRole('link', { name: 'Venues' })
    .click();
  await page.getByRole('link', { name: 'HARBOR', exact: true }).click();
  await expect(page.locator('li[data-paper]')).toHaveCount(count);
  const years = page.getByRole('heading', { level: 2, name: /^\d{4}$/ });
  const shown = await years.allTextContents();
  expect(shown).toEqual([...shown].sort().reverse());
  await page.getByRole('heading', { level: 3 }).first().getByRole('link').click();
  await page.getByRole('article').getByRole('link', { name: 'HARBOR' }).click();
  await expect(page).toHaveURL(/\/venues\/harbor\/$/);
});

test('an author’s name typed into the search finds their papers', async ({ page, request }) => {
  const papers = await papersOf(request);
  const count = (name: string) => papers.filter((one) => one.authors.includes(name)).length;
  const name = papers.flatMap((paper) => paper.authors).find((one) => count(one) === 4) ?? '';
  await page.goto(`/search/?q=${encodeURIComponent(name)}`);
  const results = page.getByRole('list', { name: 'Results' });
  for (const paper of papers.filter((one) => one.authors.includes(name)))
    await expect(results.getByRole('link', { name: paper.title })).toBeVisible();
});

test('of hundreds of authors all are named, though only the first are links', async ({
  page,
  request,
}) => {
  const paper = (await papersOf(request)).find((one) => one.authors.length > 100);
  await page.goto(`/papers/${paper?.slug}/`);
  await expect(page.locator('.authors a')).toHaveCount(12);
  await page.locator('.authors a').last().click();
  await expect(page.locator('li:target')).toContainText(paper?.title ?? '');
});

import { expect, type Page, test } from '@playwright/test';
import { watchPage } from './lib/watch-page.ts';

const results = (page: Page) => page.locator('[data-search-results]');
const settled = (page: Page) => expect(results(page)).toHaveAttribute('aria-busy', 'false');

test('a search from any page finds a paper by its name', async ({ page }) => {
  const { troubles } = watchPage(page);
  await page.goto('/topics/');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search papers' })).toBeFocused();
  await page.keyboard.type('tidekeeper');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=tidekeeper$/);
  await settled(page);
  await results(page)
    .getByRole('link', { name: /^Tidekeeper/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tidekeeper');
  expect(troubles).toEqual([]);
});

test('Ctrl+K reaches the search, and a slash can still be typed', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+K');
  await page.keyboard.type('a/b');
  await expect(page.getByRole('combobox')).toHaveValue('a/b');
});

test('the address holds the whole search, and going back brings the one before', async ({
  page,
}) => {
  await page.goto('/search/?q=cache&kind=method&code=yes');
  await settled(page);
  await expect(page.getByRole('searchbox')).toHaveValue('cache');
  await expect(
    page.getByRole('group', { name: 'Kind' }).getByRole('checkbox', { name: 'method' }),
  ).toBeChecked();
  await page.getByRole('checkbox', { name: 'With code' }).uncheck();
  await expect(page).toHaveURL(/\?q=cache&kind=method$/);
  await page.goBack();
  await settled(page);
  await expect(page.getByRole('checkbox', { name: 'With code' })).toBeChecked();
});

test('filters narrow the results and say how many they would leave', async ({ page }) => {
  await page.goto('/search/?q=tide');
  await settled(page);
  await expect(page.getByRole('status')).toHaveText(/^\d/);
  const all = Number.parseInt((await page.getByRole('status').textContent()) ?? '', 10);
  const survey = page.locator('label', { hasText: /^\s*survey/i });
  await expect(survey.locator('[data-count]')).toHaveText(/\d/);
  const count = Number(await survey.locator('[data-count]').textContent());
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(all);
  await survey.getByRole('checkbox').check();
  await expect(page.getByRole('status')).toHaveText(
    new RegExp(`^${count === 1 ? 'One paper' : `${count} papers`}`),
  );
});

test('a search that finds nothing says so and what to do', async ({ page }) => {
  await page.goto('/search/?q=xqzvwj');
  await settled(page);
  await expect(page.getByRole('status')).toContainText('No papers');
  await expect(page.getByText('Try fewer or other words')).toBeVisible();
  await expect(results(page).getByRole('listitem')).toHaveCount(0);
});

test('a search in another script that finds nothing says in which language most papers are', async ({
  page,
}) => {
  await page.goto(`/search/?q=${encodeURIComponent('海底电缆')}`);
  await settled(page);
  await expect(page.getByText('Most papers here are in English')).toBeVisible();
  await page.goto('/search/?q=xqzvwj');
  await settled(page);
  await expect(page.getByText('Try fewer or other words')).toBeVisible();
  await expect(page.getByText('Most papers here are in English')).toBeHidden();
});

test('a long paste without a space does not make the page of a phone wider', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/search/?q=${'x'.repeat(180)}`);
  await settled(page);
  await expect(page.getByRole('status')).toContainText('No papers');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('a paper is found by what it is about in words that it does not have', async ({ page }) => {
  const { troubles } = watchPage(page);
  await page.goto('/search/?q=acoustic');
  await settled(page);
  await expect(results(page).getByRole('link').first()).toContainText('Counting Herring by Ear');
  expect(troubles).toEqual([]);
});

test('without the files of vectors a search finds what its words find', async ({ page }) => {
  await page.route('**/vocabulary/*.meaning.txt', (route) => route.abort());
  await page.goto('/search/?q=acoustic+tidekeeper');
  await settled(page);
  await expect(results(page).getByRole('link').first()).toContainText('Tidekeeper');
});

test('a search by filters alone lists the newest submissions first', async ({ page, request }) => {
  const { papers } = await (await request.get('/api/papers.json')).json();
  type Paper = { title: string; published: string | null; topics: string[] };
  const month = new Map(papers.map((paper: Paper) => [paper.title, paper.published ?? '']));
  await page.goto('/search/?topic=tides');
  await settled(page);
  const months = async () =>
    (await results(page).getByRole('heading').allTextContents()).map((title) => month.get(title));
  await expect.poll(async () => (await months()).length).toBeGreaterThan(3);
  expect(await months()).toEqual((await months()).toSorted().reverse());
});

test('an arXiv id finds its paper, and an unknown one is looked up at arXiv', async ({
  page,
  request,
}) => {
  const { papers } = await (await request.get('/api/papers.json')).json();
  const { arxiv, title } = papers.find((paper: { arxiv: string | null }) => paper.arxiv);
  for (const typed of [arxiv, `https://arxiv.org/abs/${arxiv}v2`]) {
    await page.goto(`/search/?q=${encodeURIComponent(typed)}`);
    await settled(page);
    await expect(results(page).getByRole('heading')).toHaveText([title]);
  }
  await page.goto('/search/?q=0704.0001');
  await settled(page);
  await expect(page.getByRole('link', { name: 'at arXiv' })).toHaveAttribute('href', /0704\.0001$/);
});

test('the newest come first where that is chosen, and the address keeps it', async ({
  page,
  request,
}) => {
  const { papers } = await (await request.get('/api/papers.json')).json();
  type Paper = { title: string; published: string | null };
  const month = new Map(papers.map((paper: Paper) => [paper.title, paper.published ?? '']));
  await page.goto('/search/?q=tide');
  await settled(page);
  await page.getByLabel('Order').selectOption('Newest first');
  await expect(page).toHaveURL(/sort=newest/);
  await settled(page);
  await expect(async () => {
    const titles = await results(page).getByRole('heading').allTextContents();
    const months = titles.map((title) => month.get(title));
    expect(months).toEqual(months.toSorted().reverse());
  }).toPass();
});

test('a filter that is on can be taken away above the results, by keyboard too', async ({
  page,
}) => {
  await page.goto('/search/?q=tide&kind=method&kind=system');
  await settled(page);
  await page.getByRole('button', { name: 'Remove filter method' }).press('Enter');
  await expect(page).toHaveURL(/\?q=tide&kind=system$/);
  await expect(page.getByRole('button', { name: 'Remove filter system' })).toBeFocused();
  const kinds = page.getByRole('group', { name: 'Kind' });
  await expect(kinds.getByRole('checkbox', { name: 'method' })).not.toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('a search that its filters keep from finding anything proposes itself without them', async ({
  page,
}) => {
  await page.goto('/search/?q=tidekeeper&kind=survey');
  await settled(page);
  await page.getByRole('link', { name: 'Without the filters' }).click();
  await settled(page);
  await expect(results(page).getByRole('link', { name: /^Tidekeeper/ })).toBeVisible();
});

test('arrows and letters go from the field through the results and back', async ({ page }) => {
  await page.goto('/search/?q=tide+gauges');
  await settled(page);
  const links = results(page).locator('h3').getByRole('link');
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('k');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('the search page offers the searches made before, and forgets them when asked', async ({
  page,
}) => {
  await page.goto('/search/');
  for (const text of ['bees', 'bridges']) {
    await page.getByRole('searchbox').fill(text);
    await page.keyboard.press('Enter');
  }
  await page.goto('/search/');
  await page.getByRole('button', { name: 'Forget the search bees' }).click();
  await expect(page.getByRole('link', { name: 'bees' })).toHaveCount(0);
  await page.getByRole('link', { name: 'bridges', exact: true }).click();
  await expect(page).toHaveURL(/q=bridges/);
});

test('typing is answered aloud once it rests, not at each letter', async ({ page }) => {
  await page.goto('/search/');
  await settled(page);
  await page.evaluate(() => {
    const status = document.querySelector('[role="status"]') as HTMLElement;
    const said: string[] = [];
    new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
      childList: true,
    });
    Object.assign(window, { said });
  });
  await page.getByRole('searchbox').pressSequentially('tidekeeper', { delay: 30 });
  await expect(page.getByRole('status')).toHaveText(/for “tidekeeper”$/);
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toHaveLength(1);
});

test('the search is asked for with its page, and each of its files once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/search/?q=tide+gauges');
  await settled(page);
  const own = asked.filter((path) => path.startsWith('/search-index/'));
  expect(new Set(own).size).toBe(own.length);
  expect(own[0]).toBe('/search-index/search.json');
  const scripts = asked.filter((path) => /^\/_astro\/.*search-engine.*\.js$/.test(path));
  expect(asked.indexOf('/search-index/search.json')).toBeLessThan(asked.indexOf(scripts[0] ?? ''));
});

for (const part of ['search.json', 'vocabulary/*.w*', 'vocabulary/*.t*']) {
  test(`after one failed load of ${part} the next search works`, async ({ page }) => {
    await page.route(`**/search-index/${part}`, (route) => route.abort());
    await page.goto('/search/?q=tidekeeper');
    await settled(page);
    await expect(page.locator('[data-status]')).toContainText('could not be loaded');
    await page.unrouteAll();
    await page.locator('.search-form').getByRole('button').click();
    await expect(results(page).getByRole('link', { name: /^Tidekeeper/ })).toBeVisible();
  });
}

test('words that matched are marked', async ({ page }) => {
  await page.goto('/search/?q=tide+gauges');
  await settled(page);
  await expect(results(page).locator('mark').first()).toHaveText(/tide|gauge/i);
});

test('a slip is corrected, says so, and can be searched for as typed', async ({ page }) => {
  await page.goto('/search/?q=tidekeper');
  await settled(page);
  await expect(page.getByText('Showing results for tidekeeper')).toBeVisible();
  await expect(results(page).getByRole('link', { name: /^Tidekeeper/ })).toBeVisible();
  await page.getByRole('link', { name: 'tidekeper' }).click();
  await settled(page);
  await expect(page).toHaveURL(/exact=1/);
  await expect(page.getByText('Showing results for')).toHaveCount(0);
});

test('an acronym finds the papers that write it out, and is no slip', async ({ page }) => {
  await page.goto('/search/?q=LRU');
  await settled(page);
  await expect(results(page).getByRole('link', { name: /^Least Missed/ })).toBeVisible();
  await page.goto('/search/?q=PEFT+tide');
  await settled(page);
  await expect(page.getByRole('status')).toHaveText(/“PEFT tide”/);
});

test('a minus leaves papers out and says so, and nothing is left without it', async ({ page }) => {
  await page.goto('/search/?q=tide+-gauges+-"small+memory"');
  await settled(page);
  await expect(page.getByText('Papers with “gauges”, “small memory” are left out.')).toBeVisible();
  await expect(results(page).getByRole('link', { name: /^Which Reef Fishes/ })).toBeVisible();
  await expect(results(page).getByRole('link', { name: /gauge|small memory/i })).toHaveCount(0);
  await page.goto('/search/?q=tide+-xqzvwj');
  await settled(page);
  await expect(page.getByText('No paper has “xqzvwj”.')).toBeVisible();
  await page.goto('/search/?q=tidekeeper+-tide');
  await settled(page);
  await page.getByRole('link', { name: 'Without the minus' }).click();
  await settled(page);
  await expect(page.getByRole('searchbox')).toHaveValue('tidekeeper');
  await expect(results(page).getByRole('link', { name: /^Tidekeeper/ })).toBeVisible();
});

test('a search of nothing but a minus lists all other papers', async ({ page }) => {
  await page.goto('/search/?q=-tide');
  await settled(page);
  await expect(page.getByRole('status')).toHaveText(/^\d+ papers for “-tide”$/);
  await expect(results(page).getByRole('link', { name: /tide/i })).toHaveCount(0);
});

test('a phrase in quotes is found in its order, whatever its hyphens, and function words count', async ({
  page,
}) => {
  for (const text of ['"the height of the next high tide"', '"Next-high tide"', '"small memory"']) {
    await page.goto(`/search/?q=${encodeURIComponent(text)}`);
    await settled(page);
    await expect(results(page).getByRole('listitem'), text).not.toHaveCount(0);
  }
  for (const text of ['"memory small"', '"height of a next high tide"']) {
    await page.goto(`/search/?q=${encodeURIComponent(text)}`);
    await settled(page);
    await expect(page.getByRole('status'), text).toHaveText(/^No papers/);
    await expect(page.getByRole('link', { name: 'Without the quotes' })).toBeVisible();
  }
});

test('C++ finds no paper that has but a C, and a letter no initial', async ({ page }) => {
  for (const text of ['C++', 'C#', '.NET', 'Z']) {
    await page.goto(`/search/?q=${encodeURIComponent(text)}`);
    await settled(page);
    await expect(page.getByRole('status'), text).toHaveText(/^No papers/);
  }
});

test('words that stand in every paper are asked to be more', async ({ page }) => {
  for (const text of ['the of and', 'what is this', '???']) {
    await page.goto(`/search/?q=${encodeURIComponent(text)}`);
    await settled(page);
    await expect(page.getByRole('status')).toHaveText(`“${text}” is too vague to search for.`);
    await expect(page.getByText('Add a word or two about the paper.')).toBeVisible();
    await expect(results(page).getByRole('listitem')).toHaveCount(0);
  }
});

test('an author and a venue find their papers', async ({ page, request }) => {
  const { papers } = await (await request.get('/api/papers.json')).json();
  const paper = papers.find(
    (one: { authors: string[]; venue: string }) => one.venue === 'HARBOR' && one.authors.length > 2,
  );
  await page.goto(`/search/?q=${encodeURIComponent(`${paper.authors[0]} ${paper.venue}`)}`);
  await settled(page);
  await expect(results(page).getByRole('link', { name: paper.title, exact: true })).toBeVisible();
});

test('a time in a search is understood, says so, and can be undone', async ({ page }) => {
  await page.goto('/search/?q=tide+since+2024');
  await settled(page);
  await expect(page.getByText('Understood: since 2024.')).toBeVisible();
  const facts = results(page).locator('.item-facts');
  await expect(facts.first()).toContainText('2024');
  await expect(facts.filter({ hasText: '2023' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Search for the words as typed' }).click();
  await settled(page);
  await expect(page).toHaveURL(/exact=1/);
  await expect(page.getByText('Understood')).toHaveCount(0);
  await expect(facts.filter({ hasText: '2023' })).not.toHaveCount(0);
});

test('a search of a time without papers proposes itself of any time', async ({ page }) => {
  await page.goto('/search/?q=tidekeeper+before+2001');
  await settled(page);
  await page.getByRole('link', { name: 'From any time' }).click();
  await settled(page);
  await expect(results(page).getByRole('link', { name: /^Tidekeeper/ })).toBeVisible();
});

test('an author is found by name without accents, reversed too, and nobody else', async ({
  page,
}) => {
  for (const query of ['Padraig O Mainnin', 'Mainnin, Padraig', 'P. Mainnin']) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await settled(page);
    await expect(page.getByText(/^Understood: by /)).toBeVisible();
    await expect(results(page).getByRole('heading')).toHaveText([
      /^Counting Herring by Ear/,
      /^Which Reef Fishes/,
    ]);
  }
});

test('a venue with its year has its papers of that year first', async ({ page }) => {
  await page.goto('/search/?q=HARBOR+2023');
  await settled(page);
  await expect(page.getByText('Understood: at HARBOR 2023.')).toBeVisible();
  await expect(results(page).getByRole('heading').first()).toHaveText(/^Least Missed/);
});

test('where nothing has all of the words, the nearest topics and papers are said to be that', async ({
  page,
}) => {
  await page.goto('/search/?q=tides+of+byzantine+mosaics');
  await settled(page);
  await expect(page.getByRole('status')).toHaveText(
    /^Nothing matches all of “tides of byzantine mosaics”. Nearest: \d+ papers$/,
  );
  await expect(
    page.getByText('Nearest topics:').getByRole('link', { name: 'Tides' }),
  ).toBeVisible();
  await expect(results(page).getByRole('listitem').first()).toBeVisible();
});

test('one known word among unknown ones is enough', async ({ page }) => {
  await page.goto('/search/?q=xqzvwj+tide+wvjzqx');
  await settled(page);
  await expect(results(page).getByRole('listitem').first()).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('results come before the filters, which open on demand', async ({ page }) => {
    await page.goto('/search/?q=cache');
    await settled(page);
    await expect(results(page).getByRole('listitem').first()).toBeInViewport();
    await page.getByText('Filters', { exact: true }).click();
    await expect(page.getByRole('group', { name: 'Kind' })).toBeVisible();
  });
});

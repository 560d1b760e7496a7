import { expect, test } from '@playwright/test';
import { entriesOf, expectTitles } from './lib/reading-list.ts';

type Paper = { slug: string; title: string };

/** A former slug of a paper of the site, and the paper. */
async function movedPaper(page: import('@playwright/test').Page) {
  const moved: Record<string, string> = await (await page.request.get('/api/moved.json')).json();
  const [[former, slug] = ['', '']] = Object.entries(moved);
  const { papers }: { papers: Paper[] } = await (await page.request.get('/api/papers.json')).json();
  const title = papers.find((paper) => paper.slug === slug)?.title ?? '';
  const other = papers.find((paper) => paper.slug !== slug);
  return { former, slug, title, other };
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('an address that a paper had leads on to the one that it has', async ({ page }) => {
      const { former, slug, title } = await movedPaper(page);
      await page.goto(`/papers/${former}/`);
      await expect(page).toHaveURL(new RegExp(`/papers/${slug}/$`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    });
  });
}

test('the page at a former address is for no search engine, and stands in no list', async ({
  request,
  page,
}) => {
  const { former, slug } = await movedPaper(page);
  const html = await (await request.get(`/papers/${former}/`)).text();
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toMatch(new RegExp(`<link rel="canonical" href="https://[^"]+/papers/${slug}/">`));
  expect(html).toContain(`<a href="/papers/${slug}/">`);
  for (const list of ['/sitemap-0.xml', '/feed.xml', '/papers.bib'])
    expect(await (await request.get(list)).text(), list).not.toContain(former);
});

test('a reading list saved under a former address keeps its paper, its note and its place', async ({
  page,
}) => {
  const { former, slug, title, other } = await movedPaper(page);
  await page.goto('/');
  await page.evaluate(
    ([former, other]) => {
      const at = Date.now();
      const fact = (value: unknown) => [value, at];
      const papers = {
        [former ?? '']: { saved: fact(true), note: fact('My own words.'), place: fact(1) },
        [other ?? '']: { saved: fact(true), place: fact(2) },
      };
      const library = JSON.stringify({ version: 1, cleared: 0, papers });
      for (const key of Object.keys(localStorage)) localStorage.removeItem(key);
      localStorage.setItem('offprint:library:/', library);
    },
    [former, other?.slug],
  );
  await page.goto('/reading-list/');
  await expectTitles(page, [title, other?.title ?? '']);
  const entry = entriesOf(page).first();
  await expect(entry.getByRole('textbox')).toHaveValue('My own words.');
  await expect(entry.getByRole('link', { name: title })).toHaveAttribute(
    'href',
    `/papers/${slug}/`,
  );
  await page.goto(`/papers/${slug}/`);
  await expect(page.getByRole('button', { name: /^Saved/ })).toBeVisible();
});

test('a paper saved under a former address is saved wherever it stands now', async ({ page }) => {
  const { former, slug } = await movedPaper(page);
  await page.goto('/');
  await page.evaluate((former) => {
    const papers = { [former]: { saved: [true, Date.now()], read: [true, Date.now()] } };
    const library = JSON.stringify({ version: 1, cleared: 0, papers });
    for (const key of Object.keys(localStorage)) localStorage.removeItem(key);
    localStorage.setItem('offprint:library:/', library);
  }, former);
  await page.goto(`/papers/${slug}/`);
  await expect(page.getByRole('button', { name: /^Saved/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Read:/ })).toBeVisible();
});

test('papers compared under a former address are compared under the present one', async ({
  page,
}) => {
  const { former, slug, title, other } = await movedPaper(page);
  await page.goto(`/compare/?papers=${former},${other?.slug}`);
  await expect(page.getByRole('columnheader', { name: title })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`papers=${slug},${other?.slug}$`));
});

import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { Paper } from '../src/model/paper.ts';
import { builtSite } from './lib/built-site.ts';
import { watchPage } from './lib/watch-page.ts';

const site = builtSite('fixture');
const paperOf = (beginning: string) =>
  site.papers.find(({ title }) => title.startsWith(beginning)) as Paper;
const retracted = paperOf('Salt in the Kiln');
const superseded = paperOf('Shelves, Slots');
const corrected = paperOf('Glass That Heals');
const marked = `[Retracted] ${retracted.title}`;
const pageOf = ({ slug }: Paper) => `/papers/${slug}/`;

test('the page of a retracted paper says so above its text, in its title and to machines', async ({
  page,
}) => {
  const { troubles } = watchPage(page);
  await page.goto(pageOf(retracted));
  await expect(page).toHaveTitle(`Retracted: ${retracted.title} · Offprint`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(retracted.title);
  const note = page.getByRole('note');
  await expect(note.getByText('Retracted', { exact: true })).toBeVisible();
  await expect(note).toContainText(retracted.note ?? '');
  const places = [note, page.locator('.paper-text')].map((part) => part.boundingBox());
  const [above, below] = await Promise.all(places);
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  const content = (name: string) => page.locator(`meta[name="${name}"]`).getAttribute('content');
  expect(await content('description')).toMatch(/^Retracted by its authors/);
  expect(await content('citation_title')).toBe(`[RETRACTED] ${retracted.title}`);
  expect(troubles).toEqual([]);
});

test('a paper without a status has no word of one, and loads no styles for it', async ({
  page,
}) => {
  await page.goto(pageOf(paperOf('A Survey of Tide Gauges')));
  await expect(page.getByRole('note')).toHaveCount(0);
  await expect(page.locator('link[href*="/status."]')).toHaveCount(0);
  await page.goto(pageOf(superseded));
  await expect(page.getByRole('note')).toContainText('Superseded');
});

test('a paper whose title was corrected says how its digest names it', async ({ page }) => {
  await page.goto(pageOf(corrected));
  await expect(page.getByText(/^Also listed as/)).toHaveText(
    `Also listed as “${corrected.otherTitles[0]}”`,
  );
});

test('lists, neighbours and the turn to the next paper mark a title', async ({ page }) => {
  for (const list of ['/', '/digests/2024-09-02-shore/', '/topics/glass/', '/kinds/empirical/']) {
    await page.goto(list);
    const item = page.getByRole('listitem').filter({ hasText: retracted.title });
    await expect(item.getByRole('heading')).toHaveText(marked);
    await expect(item).toContainText(retracted.note ?? '');
  }
  await page.goto(pageOf(paperOf('Tide Tables')));
  const turn = page.getByRole('navigation', { name: /Tides and small memories/ });
  await expect(turn.getByRole('link', { name: /Next/ })).toContainText(marked);
  const near = site.papers.find(({ related = [] }) => related.includes(retracted.slug)) as Paper;
  await page.goto(pageOf(near));
  await expect(page.getByRole('complementary').getByRole('link', { name: marked })).toBeVisible();
});

test('the search marks a title on its page and in its dialog, and finds a title that was corrected', async ({
  page,
}) => {
  await page.goto('/search/?q=glaze+turns+milky');
  await expect(page.getByRole('link', { name: marked })).toBeVisible();
  await page.goto('/topics/');
  await page.getByRole('button', { name: /^Search ([\d,]+ )?papers$/ }).click();
  const field = page.getByRole('combobox', { name: 'Search papers' });
  await field.fill('glaze turns milky');
  const option = page.getByRole('option', { name: marked });
  await expect(option).toContainText('[Retracted]');
  await page.goto('/search/?q=window+panes');
  await expect(page.getByRole('link', { name: corrected.title })).toBeVisible();
});

async function savedOf(page: Page): Promise<void> {
  await page.goto(pageOf(retracted));
  await page
    .getByRole('article')
    .getByRole('button', { name: /^Save:/ })
    .click();
  await page.goto('/reading-list/');
}

test('the reading list, the comparison and the map mark it', async ({ page }) => {
  const { troubles } = watchPage(page);
  await savedOf(page);
  const entry = page.getByRole('listitem').filter({ has: page.getByRole('textbox') });
  await expect(entry.getByRole('heading')).toHaveText(marked);
  await entry.getByRole('button', { name: /^Mark as read/ }).click();
  await expect(entry.getByRole('heading')).toHaveText(marked);
  await page.goto(`/compare/?papers=${retracted.slug},${superseded.slug}`);
  await expect(page.getByRole('columnheader', { name: /^\[Retracted\] Salt/ })).toBeVisible();
  await expect(page.getByRole('cell', { name: retracted.note ?? '' })).toBeVisible();
  await page.goto(`/map/?at=${retracted.slug}`);
  await expect(page.locator('.map-card').getByRole('link')).toHaveText(marked);
  await expect(page.locator('[data-list]').getByText('[Retracted]')).toHaveCount(1);
  expect(troubles).toEqual([]);
});

test('feed, citation and mail of the site say it', async ({ page }) => {
  expect(site.read('/feed.xml')).toContain(`<title>${marked}</title>`);
  expect(site.read('/feed.xml')).toContain('<category term="Retracted"/>');
  const { items } = JSON.parse(site.read('/feed.json'));
  const titles: string[] = items.map(({ title }: { title: string }) => title);
  expect(titles).toContain(marked);
  expect(site.read('/digests/2024-09-02-shore/email.txt')).toContain(`5. ${marked}`);
  expect(site.read('/llms.txt')).toContain('Retracted\\] Salt');
  await page.goto(pageOf(retracted));
  await page.getByText('Cite', { exact: true }).click();
  await expect(page.getByText(new RegExp(`^\\[Retracted\\] ${retracted.title}`))).toBeVisible();
  await expect(page.getByText('note = {Retracted by its authors')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const paper of [retracted, superseded, corrected])
    test(`axe finds nothing on a page with a status or another title, ${colorScheme}: ${paper.title}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(pageOf(paper));
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual(
        [],
      );
      await expect
        .poll(() => page.evaluate(() => document.scrollingElement?.scrollWidth))
        .toBe(320);
    });

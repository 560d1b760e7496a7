import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { listSite, pageReader } from '../src/integrations/check/built-site.ts';
import { packAs } from '../tools/pack/pack.ts';
import { zipFolder } from '../tools/pack/zip-folder.ts';
import { pageKinds } from '../tools/shots/page-kinds.ts';
import { packedQueries } from './lib/packed-queries.ts';
import { entriesOf } from './lib/reading-list.ts';
import { settled } from './lib/settled.ts';
import { siteUrl } from './lib/sites.ts';
import { watchPage } from './lib/watch-page.ts';

// One worker packs once for all.
test.describe.configure({ mode: 'default' });

const site = '.cache/test/fixture';
const work = mkdtempSync(join(tmpdir(), 'offprint-packed-'));
let root = '';

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const archive = join(work, 'copy.zip');
  await packAs({ siteDir: site, out: archive, zip: true });
  root = pathToFileURL(unzip(archive)).href;
});
test.afterAll(() => rmSync(work, { recursive: true }));

/** Unpacks an archive as a person would, and gives the one folder that is in it. */
function unzip(archive: string): string {
  const files = Object.entries(unzipSync(readFileSync(archive)));
  const [folder = ''] = files[0]?.[0].split('/') ?? [];
  for (const [path, content] of files) {
    expect(path.startsWith(`${folder}/`)).toBe(true);
    mkdirSync(dirname(join(work, path)), { recursive: true });
    writeFileSync(join(work, path), content);
  }
  return join(work, folder);
}

/** The address in the copy of a path of the site. */
function inCopy(path: string): string {
  return `${root}/${path.replace(/^\//, '').replace(/(^|\/)(?=\?|$)/, '$1index.html')}`;
}

/** The file of the copy at a path of the site: pages for hosts are not in it. */
function fileIn(path: string): string {
  return fileURLToPath(inCopy(path).replace(/\?.*/, ''));
}

const results = (page: Page) => page.locator('[data-search-results]');

test('every kind of page opens from the disk without errors, and with its fonts', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { troubles } = watchPage(page);
  const kinds = pageKinds(site).filter(({ path }) => existsSync(fileIn(path)));
  expect(kinds.length).toBeGreaterThan(20);
  for (const { name, path } of kinds) {
    await page.goto(inCopy(path));
    await settled(page);
    await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible();
    expect(troubles, name).toEqual([]);
  }
  const fonts = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  expect(fonts).toEqual(expect.arrayContaining(['Newsreader', 'Instrument Sans']));
});

test('every link of the copy leads to a file of it, or elsewhere', () => {
  const folder = decodeURIComponent(new URL(root).pathname);
  const { pages, files } = listSite(folder, '/');
  const lost = [...pages].map(pageReader(folder)).flatMap(({ path, links }) =>
    links
      .map(({ url }) => new URL(url, `file://${path}`))
      .filter(({ protocol, pathname }) => protocol === 'file:' && !pathname.endsWith('/'))
      .filter(({ pathname }) => !files.has(decodeURIComponent(pathname)))
      .map(({ pathname }) => `${path}: ${pathname}`),
  );
  expect(lost.slice(0, 5)).toEqual([]);
  expect(pages.size).toBeGreaterThan(80);
});

test('a year is packed alone, to be read without scripts, and leads to the rest of the site online', async ({
  page,
}) => {
  const siteDir = '.cache/test/years';
  const archive = join(work, 'year.zip');
  await packAs({ siteDir, out: archive, zip: true, year: '2025' });
  const folder = unzip(archive);
  const { pages, files } = listSite(folder, '/');
  const links = [...pages]
    .map(pageReader(folder))
    .flatMap(({ path, links }) => links.map(({ url }) => new URL(url, `file://${path}`)));
  const lost = links
    .filter(({ protocol, pathname }) => protocol === 'file:' && !pathname.endsWith('/'))
    .filter(({ pathname }) => !files.has(decodeURIComponent(pathname)));
  expect(lost.map(String)).toEqual([]);
  const { troubles } = watchPage(page);
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await page
    .getByRole('link', { name: /3 June/ })
    .first()
    .click();
  const digest = page.getByRole('heading', { level: 2 }).getByRole('link').first();
  await digest.click();
  const paper = page.locator('.item-title a').first();
  const title = (await paper.textContent()) ?? '';
  await paper.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  const site = new URL(JSON.parse(readFileSync(join(siteDir, 'feed.json'), 'utf8')).home_page_url);
  await expect(page.getByRole('link', { name: 'Topics', exact: true }).first()).toHaveAttribute(
    'href',
    `${site.origin}/topics/`,
  );
  // Chromium tells of pages that change while one comes.
  expect(troubles.filter((trouble) => !trouble.includes('Transition was aborted'))).toEqual([]);
});

test('the archive of a year that is over is the same after a paper of another year changed', async () => {
  const siteDir = join(work, 'years');
  cpSync('.cache/test/years', siteDir, { recursive: true });
  const packed = async (out: string) => {
    await packAs({ siteDir, out: join(work, out), zip: true, year: '2024' });
    return readFileSync(join(work, out));
  };
  const before = await packed('2024-before.zip');
  const digests = JSON.parse(readFileSync(join(siteDir, 'api/digests.json'), 'utf8')).digests;
  const [{ papers }] = digests.filter(({ date }: { date: string }) => date.startsWith('2026'));
  writeFileSync(join(siteDir, 'papers', papers[0], 'index.html'), '<p>corrected</p>');
  writeFileSync(join(siteDir, '_astro/page.OtherOne.js'), 'another();');
  expect((await packed('2024-after.zip')).equals(before)).toBe(true);
  await expect(
    packAs({ siteDir, out: join(work, 'none.zip'), zip: true, year: '2019' }),
  ).rejects.toThrow(/listed in 2019\.\nThere are: 2026, 2025, 2024/);
});

test('fifty questions are answered from the disk as they are online', async ({ page, context }) => {
  test.setTimeout(120_000);
  const local = await context.newPage();
  await Promise.all([page.goto(`${siteUrl}search/`), local.goto(inCopy('search/'))]);
  const queries = packedQueries(site);
  expect(queries).toHaveLength(50);
  let found = 0;
  for (const query of queries) {
    const [online, offline] = await Promise.all([answer(page, query), answer(local, query)]);
    expect(offline, query).toEqual(online);
    found += Math.min(online.length, 1);
  }
  expect(found).toBeGreaterThan(40);
});

/** Slugs of the first ten papers that a search page finds, when one comes back to a search in its history. */
async function answer(page: Page, query: string): Promise<(string | undefined)[]> {
  await page.evaluate(
    (search) => {
      history.replaceState(null, '', search);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    `?${new URLSearchParams({ q: query })}`,
  );
  await expect(results(page)).toHaveAttribute('aria-busy', 'false');
  const links = await results(page)
    .locator('.item-title a')
    .evaluateAll((all) => all.slice(0, 10).map((link) => link.getAttribute('href') ?? ''));
  return links.map((href) => /papers\/([^/]+)\//.exec(href)?.[1]);
}

test('a search is typed, filtered, followed and come back to', async ({ page }) => {
  await page.goto(inCopy(''));
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('tide');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/index\.html\?q=tide$/);
  await expect(results(page)).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByRole('status')).toHaveText(/\d/);
  const all = await page.getByRole('status').textContent();
  await page.getByRole('group', { name: 'Kind' }).getByRole('checkbox').first().check();
  await expect(page).toHaveURL(/index\.html\?q=tide&kind=/);
  await expect(page.getByRole('status')).not.toHaveText(all ?? '');
  const hit = results(page).locator('.item-title a').first();
  const title = await hit.textContent();
  await hit.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  await page.goBack();
  await expect(results(page).locator('.item-title a').first()).toHaveText(title ?? '');
});

test('the map is searched, and a dot of it opens its paper', async ({ page }) => {
  await page.goto(inCopy('map/?q=tide'));
  await expect(page.getByRole('status')).toHaveText(/^\d+ of \d+ papers$/);
  await page.getByRole('listbox', { name: 'Papers on the map' }).focus();
  await page.keyboard.press('ArrowRight');
  const card = page.locator('.map-card');
  await expect(card.locator('.map-card-line')).not.toBeEmpty();
  const title = await card.getByRole('link').textContent();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  await page.getByRole('link', { name: /with this paper and those near it/ }).click();
  await expect(card.getByRole('link')).toHaveText(title ?? '');
});

test('a paper is saved, compared, cited and found again in the reading list', async ({ page }) => {
  await page.goto(inCopy('topics/'));
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await expect(page).toHaveURL(inCopy(''));
  const items = page.locator('li[data-paper]');
  const title = (await items.first().getByRole('heading').textContent()) ?? '';
  await items
    .first()
    .getByRole('button', { name: /^Save:/ })
    .click();
  for (const item of [items.first(), items.nth(1)])
    await item.getByRole('button', { name: /^Compare/ }).click();
  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  await expect(page.getByRole('status').first()).toHaveText('2 papers side by side.');
  await page.getByRole('link', { name: title }).first().click();
  await page.getByText('Cite', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect(page.locator('cite-panel [role="status"]')).toHaveText(
    /^(Copied BibTeX|BibTeX .*selected)/,
  );
  await page
    .getByRole('link', { name: /^Reading list/ })
    .first()
    .click();
  await expect(entriesOf(page).getByRole('heading')).toHaveText([title]);
  await entriesOf(page).getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('the dark scheme stays from page to page', async ({ page }) => {
  await page.goto(inCopy(''));
  await page.getByRole('button', { name: 'Dark' }).click();
  await page.getByRole('link', { name: 'Topics', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a citation is saved as a file, and the copy says that it need not be kept', async ({
  page,
}) => {
  await page.goto(
    inCopy(pageKinds(site).find(({ path }) => path.startsWith('/papers/'))?.path ?? ''),
  );
  await page.getByText('Cite', { exact: true }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download RIS' }).click();
  expect((await coming).suggestedFilename()).toMatch(/\.ris$/);
  for (const path of ['about/offline/', 'about/offline/not-kept/']) {
    await page.goto(inCopy(path));
    await expect(page.getByText(/^This is a copy of the site that needs no network/)).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  }
});

test('where the browser keeps nothing for files, the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Storage is off.', 'SecurityError');
      },
    });
  });
  await page.goto(inCopy(''));
  await page
    .getByRole('button', { name: /^Save:/ })
    .first()
    .click();
  await expect(page.getByText(/This browser stores nothing for this site/).first()).toBeVisible();
});

test('the archive is at most two and a half times as large as that of the site itself', async () => {
  const whole = join(work, 'whole.zip');
  await zipFolder(site, whole, { name: 'site', day: null });
  expect(statSync(join(work, 'copy.zip')).size).toBeLessThanOrEqual(2.5 * statSync(whole).size);
});

test('packed twice, a site under a base path gives the same bytes; what is in the way is said', async () => {
  const pack = (out: string, siteDir = '.cache/test/hostile') =>
    packAs({ siteDir, out: join(work, out), zip: true });
  await pack('one.zip');
  await pack('two.zip');
  expect(readFileSync(join(work, 'one.zip')).equals(readFileSync(join(work, 'two.zip')))).toBe(
    true,
  );
  await expect(pack('one.zip')).rejects.toThrow(/already/);
  await expect(pack('three.zip', 'src')).rejects.toThrow(/holds no site/);
  await expect(pack('three.zip', 'nowhere')).rejects.toThrow(/There is no folder nowhere/);
});

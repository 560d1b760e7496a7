import { expect, type Page, test } from '@playwright/test';
import type { Paper } from '../src/model/paper.ts';
import { builtSite } from './lib/built-site.ts';
import { hostileUrl } from './lib/sites.ts';
import { watchPage } from './lib/watch-page.ts';

const { slug, title } = builtSite('fixture').papers.find((one) =>
  one.title.startsWith('Tidekeeper'),
) as Paper;
const paper = `/papers/${slug}/`;

async function openCite(page: Page): Promise<void> {
  await page.getByText('Cite', { exact: true }).click();
}

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const [name, file] of [
    ['BibTeX', 'bib'],
    ['RIS', 'ris'],
    ['CSL-JSON', 'csl.json'],
    ['Markdown', 'md'],
  ] as const) {
    test(`one press copies a paper as ${name} and says so`, async ({ page, request }) => {
      const { troubles } = watchPage(page);
      await page.goto(paper);
      await openCite(page);
      const copy = page.getByRole('button', { name: `Copy ${name}`, exact: true });
      await copy.click();
      await expect(page.getByRole('status').filter({ hasText: `Copied ${name}.` })).toBeAttached();
      await expect(page.getByRole('button', { name: `Copied ${name}` })).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const text = await (await request.get(`/papers/${slug}.${file}`)).text();
      expect(copied.replaceAll('\r', '')).toBe(text.replaceAll('\r', ''));
      await expect(copy).toBeVisible();
      expect(troubles).toEqual([]);
    });
  }

  test('one press copies the citation as plain text', async ({ page }) => {
    await page.goto(paper);
    await openCite(page);
    await page.getByRole('button', { name: 'Copy the citation' }).click();
    await expect(page.getByRole('button', { name: 'Copied the citation' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`${title}. `);
    expect(copied).toMatch(/https:\/\/arxiv\.org\/abs\/\S+$/);
  });
});

test('where the clipboard is closed, the text stands selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(paper);
  await openCite(page);
  await page.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect(page.getByRole('textbox', { name: 'Text to copy' })).toBeFocused();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toMatch(/^@\w+\{/);
});

test('the key c opens the citations, and again closes them', async ({ page }) => {
  await page.goto(paper);
  const download = page.getByRole('link', { name: 'Download BibTeX' });
  await expect(
    page.getByRole('button', { name: 'Copy BibTeX', includeHidden: true }),
  ).toBeAttached();
  await page.keyboard.press('c');
  await expect(download).toBeVisible();
  await page.keyboard.press('c');
  await expect(download).toBeHidden();
});

test('under a base path the files are found, too', async ({ page, request }) => {
  await page.goto(hostileUrl);
  await page.getByRole('main').getByRole('heading', { level: 3 }).first().getByRole('link').click();
  await openCite(page);
  for (const link of await page.getByRole('link', { name: 'Download' }).all())
    expect(
      (await request.get(new URL((await link.getAttribute('href')) ?? '', hostileUrl).href)).ok(),
    ).toBe(true);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a paper can be cited and its files be had', async ({ page }) => {
    await page.goto(paper);
    await openCite(page);
    await expect(page.locator('cite-panel').getByText(`${title}. `)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download RIS' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${slug}.ris`);
  });

  for (const path of ['/topics/tides/', '/dates/2024-09-02/', '/digests/winter-shelf/'])
    test(`the papers of ${path} can be had in every form`, async ({ page, request }) => {
      await page.goto(path);
      const line = page.getByText(/^\s*Cite these \d+ papers/);
      const count = Number(/\d+/.exec((await line.textContent()) ?? '')?.[0]);
      await expect(line.getByRole('link')).toHaveText([
        'BibTeX',
        'RIS',
        'CSL-JSON',
        'CSV',
        'Markdown',
        'JSON',
      ]);
      const files = page.locator(
        'link:is([rel=describedby], [rel=linkset], [type="text/markdown"])',
      );
      await expect(files).toHaveCount(7);
      for (const link of await files.all()) {
        const response = await request.get((await link.getAttribute('href')) ?? '');
        const type = (await link.getAttribute('type')) ?? '';
        // JSON is UTF-8 always, and its types have no such parameter (RFC 8259, 11).
        const sent = type.endsWith('json') ? type : `${type}; charset=utf-8`;
        expect(response.headers()['content-type']).toBe(sent);
      }
      const { papers } = await (await request.get(path.replace(/\/$/, '.json'))).json();
      expect(papers).toHaveLength(count);
    });
});

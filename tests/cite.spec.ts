import { expect, type Page, test } from '@playwright/test';
import type { Paper } from '../src/model/paper.ts';
import { bibtexCitation } from '../src/outputs/bibtex.ts';
import { writeCitations } from '../src/outputs/write-citations.ts';
import { builtSite } from './lib/built-site.ts';
import { hostileUrl } from './lib/sites.ts';
import { watchPage } from './lib/watch-page.ts';

const record = builtSite('fixture').papers.find((one) =>
  one.title.startsWith('Tidekeeper'),
) as Paper;
const { slug, title } = record;
const paper = `/papers/${slug}/`;

async function openCite(page: Page): Promise<void> {
  await page.getByText('Cite', { exact: true }).click();
}

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const [name, form] of [
    ['BibTeX', 'bib'],
    ['RIS', 'ris'],
    ['CSL-JSON', 'csl.json'],
    ['Markdown', 'md'],
  ] as const) {
    test(`one press copies a paper as ${name} and says so`, async ({ page }) => {
      const { troubles } = watchPage(page);
      await page.goto(paper);
      await openCite(page);
      const copy = page.getByRole('button', { name: `Copy ${name}`, exact: true });
      await copy.click();
      await expect(page.getByRole('status').filter({ hasText: `Copied ${name}.` })).toBeAttached();
      await expect(page.getByRole('button', { name: `Copied ${name}` })).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const text = form === 'bib' ? bibtexCitation(record) : writeCitations(form, [record]);
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
  const selected = () => page.evaluate(() => String(getSelection()));
  await page.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect.poll(selected).toMatch(/^@\w+\{/);
  await page.getByRole('button', { name: 'Copy RIS' }).click();
  await expect(page.getByRole('textbox', { name: 'Text to copy' })).toBeFocused();
  await expect.poll(selected).toMatch(/^TY {2}- /);
});

test('a citation is made when it is asked for, and saved under the name of the paper', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(paper);
  expect(asked.filter((url) => url.endsWith('.json'))).toEqual([]);
  await openCite(page);
  for (const [name, form] of [
    ['BibTeX', 'bib'],
    ['RIS', 'ris'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Download ${name}` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${slug}.${form}`);
  }
});

test('where the record of a paper does not come, the panel says that a form could not be made', async ({
  page,
}) => {
  await page.route(`**/papers/${slug}.json`, (route) => route.abort());
  await page.goto(paper);
  await openCite(page);
  await page.getByRole('button', { name: 'Download RIS' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: /^RIS could not be made/ }),
  ).toBeAttached();
  await expect(page.getByRole('button', { name: 'Not saved RIS' })).toBeVisible();
  await page.getByRole('button', { name: 'Copy RIS' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'RIS could not be copied.' }),
  ).toBeAttached();
});

test('the key c opens the citations, and again closes them', async ({ page }) => {
  await page.goto(paper);
  await page.waitForFunction(() => customElements.get('cite-panel'));
  const bibtex = page.getByText(/^@\w+\{/);
  await page.keyboard.press('c');
  await expect(bibtex).toBeVisible();
  await page.keyboard.press('c');
  await expect(bibtex).toBeHidden();
});

test('under a base path the record is found, too', async ({ page }) => {
  await page.goto(hostileUrl);
  await page.getByRole('main').getByRole('heading', { level: 3 }).first().getByRole('link').click();
  await openCite(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSL-JSON' }).click(),
  ]);
  expect(await download.failure()).toBeNull();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a paper can be cited, and its BibTeX stands in the page', async ({ page }) => {
    await page.goto(paper);
    await openCite(page);
    await expect(page.locator('cite-panel').getByText(`${title}. `)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
    const shown = page.locator('cite-panel pre');
    await expect(shown).toBeVisible();
    expect(await shown.textContent()).toBe(bibtexCitation(record));
  });

  test('a day of one digest offers the files of the digest', async ({ page, request }) => {
    await page.goto('/dates/2024-09-02/');
    const [digest] = (await (await request.get('/api/digests.json')).json()).digests.filter(
      ({ date }: { date: string }) => date === '2024-09-02',
    );
    const link = page.getByText(/^\s*Cite these/).getByRole('link', { name: 'RIS' });
    await expect(link).toHaveAttribute('href', `/digests/${digest.id}.ris`);
    expect((await request.get('/dates/2024-09-02.ris')).status()).toBe(404);
  });

  for (const path of ['/topics/tides/', '/digests/winter-shelf/'])
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

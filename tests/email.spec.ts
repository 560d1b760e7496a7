import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { hostileUrl } from './lib/sites.ts';

// A message is shown within a page of the mail program, whose landmarks are not ours to set.
const ofThePageAround = ['region', 'landmark-one-main'];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a digest leads to itself as a message that anybody can read, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/digests/');
    await page.locator('.items a').first().click();
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const loaded: string[] = [];
    await page.getByRole('link', { name: 'This digest as an e-mail' }).click();
    await page.waitForURL('**/email.html');
    page.on('request', (request) => loaded.push(request.url()));
    await page.reload();
    expect(loaded).toEqual([page.url()]);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^1\. ./);
    await expect.poll(() => page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(320);
    const { violations } = await new AxeBuilder({ page }).disableRules(ofThePageAround).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
}

test('the message of a hostile dump shows its words and leads back to the site', async ({
  page,
  request,
}) => {
  const { digests } = await (await request.get(`${hostileUrl}api/digests.json`)).json();
  const folder = `${hostileUrl}digests/${digests[0].id}/`;
  await page.goto(`${folder}email.html`);
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(digests[0].papers.length);
  await expect(page.locator('script, img, iframe, svg')).toHaveCount(0);
  const facts = await (await request.get(`${folder}email.json`)).json();
  await expect(page).toHaveTitle(facts.subject);
  expect(new URL(facts.url).pathname).toBe(new URL(folder).pathname);
  const text = await (await request.get(`${folder}email.txt`)).text();
  expect(text).toContain(`1. `);
});

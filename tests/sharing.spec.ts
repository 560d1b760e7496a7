import { expect, type Page, test } from '@playwright/test';
import { hostileUrl, siteUrl } from './lib/sites.ts';

/** Path on the site of the card that a page names. */
async function cardOf(page: Page): Promise<string> {
  const card = await page.locator('meta[property="og:image"]').getAttribute('content');
  return new URL(card ?? '').pathname;
}

for (const [place, site] of [
  ['at a root', siteUrl],
  ['under a base path', hostileUrl],
] as const) {
  test(`a paper, its topic and its digest have cards of their own ${place}`, async ({
    page,
    request,
  }) => {
    const { papers } = await (await request.get(`${site}api/papers.json`)).json();
    const [paper] = papers;
    const seen = new Set<string>();
    for (const path of [
      `papers/${paper.slug}/`,
      `topics/${paper.topics[0]}/`,
      `digests/${paper.digests[0]}/`,
      '',
    ]) {
      await page.goto(site + path);
      const card = await cardOf(page);
      seen.add(card);
      const picture = await request.get(new URL(card, site).href);
      expect(picture.headers()['content-type']).toBe('image/png');
      const head = await picture.body();
      expect([head.readUInt32BE(16), head.readUInt32BE(20)]).toEqual([600, 315]);
    }
    expect(seen.size).toBe(4);
  });
}

test('nothing moves while pages load on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['', 'topics/', 'dates/', 'search/']) {
    await page.goto(siteUrl + path, { waitUntil: 'networkidle' });
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    expect(moved, path).toBeLessThan(0.02);
  }
});

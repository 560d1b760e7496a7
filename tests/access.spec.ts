import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pageKinds } from '../tools/shots/page-kinds.ts';
import { settled } from './lib/settled.ts';
import { isShipped } from './lib/shipped.ts';
import { shippedUrl, siteUrl } from './lib/sites.ts';

const ofFixture = pageKinds('.cache/test/fixture').map((kind) => ({ ...kind, site: siteUrl }));
const names = new Set(ofFixture.map(({ name }) => name));
/** Those of a digest of several pages stand in the shipped site alone. */
const kinds = [
  ...ofFixture,
  ...(isShipped ? pageKinds('.cache/test/site') : [])
    .filter(({ name }) => !names.has(name))
    .map((kind) => ({ ...kind, site: shippedUrl })),
];
// Of a digest of hundreds of papers axe looks at thousands of elements.
test.describe.configure({ timeout: 120_000 });

const guidelines = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { name, path, site } of kinds) {
  test(`axe finds nothing, in light or dark, on: ${name}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(new URL(path, site).href);
    await settled(page);
    const light = await new AxeBuilder({ page }).withTags(guidelines).analyze();
    expect(placesOf(light)).toEqual([]);
    // Darkness changes colours alone.
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
    expect(placesOf(dark)).toEqual([]);
  });

  test(`nothing is cut off or needs sideways scrolling at 320 pixels on: ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(new URL(path, site).href);
    await settled(page);
    await expect.poll(() => page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(320);
  });
}

for (const { name, path, site } of kinds) {
  test(`the Tab key goes through the whole page and shows where it is on: ${name}`, async ({
    page,
  }) => {
    await page.goto(new URL(path, site).href);
    await settled(page);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
    const hidden: string[] = [];
    let last = '';
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab');
      const where = async () => (await page.evaluate(describeFocus))?.id;
      await expect.poll(where, 'the focus is stuck').not.toBe(last);
      const focus = await page.evaluate(describeFocus);
      if (!focus) break;
      last = focus.id;
      if (!focus.visible) hidden.push(focus.id);
    }
    expect(hidden).toEqual([]);
  });
}

test('the skip link leads past the header', async ({ page }) => {
  await page.goto('/topics/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

/** What axe found, each with where it is. */
function placesOf({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}`),
  );
}

/** What has the focus, by its place in the document, and whether one sees that; null past the last stop. */
function describeFocus(): { id: string; visible: boolean } | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const at = [...document.querySelectorAll('*')].indexOf(element);
  return {
    id: `${at} <${element.localName}> ${element.textContent?.trim().slice(0, 40)}`,
    visible: style.outlineStyle !== 'none' && box.width > 0 && box.height > 0,
  };
}

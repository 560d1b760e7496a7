import { expect, type Page } from '@playwright/test';

/** Waits until fonts are there and nothing on the page says that it is busy. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

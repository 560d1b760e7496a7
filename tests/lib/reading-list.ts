import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** Saves the first papers of the front page and answers with their titles. */
export async function saveFirst(page: Page, count: number): Promise<string[]> {
  await page.goto('/');
  const titles: string[] = [];
  for (let index = 0; index < count; index++) {
    const item = page.locator('li[data-paper]').nth(index);
    titles.push((await item.getByRole('heading').textContent()) ?? '');
    await item.getByRole('button', { name: /^Save:/ }).click();
  }
  return titles;
}

/** The entries of the reading list. */
export function entriesOf(page: Page): Locator {
  return page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('textbox') });
}

/** What tells of each change and offers to undo it. */
export function noticeOn(page: Page): Locator {
  return page.locator('[aria-live]').filter({ has: page.getByText('Undo') });
}

export async function expectTitles(page: Page, titles: readonly string[]): Promise<void> {
  await expect(entriesOf(page).getByRole('heading')).toHaveText([...titles]);
}

/** The text of the file that a press of a button makes. */
export async function fileOf(page: Page, button: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return readFile(await (await coming).path(), 'utf8');
}

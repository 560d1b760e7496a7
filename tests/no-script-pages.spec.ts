import { expect, test } from '@playwright/test';
import { pageKinds } from '../tools/shots/page-kinds.ts';

test.use({ javaScriptEnabled: false });

for (const { name, path } of pageKinds('.cache/test/fixture')) {
  test(`without script there is something to read and nothing that does nothing on: ${name}`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const main = page.getByRole('main');
    await expect(main).toHaveText(/.{60}/s, { useInnerText: true });
    await expect(main.locator('a:visible, summary:visible').first()).toBeVisible();
    const idle = page.locator('button:visible:not([type="submit"]):not([popovertarget])');
    expect(await idle.allInnerTexts()).toEqual([]);
  });
}

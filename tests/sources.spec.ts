import { expect, test } from '@playwright/test';

test('the page about sources says where digests come from, and thanks nobody who was not asked', async ({
  page,
}) => {
  await page.goto('about/');
  await page.getByRole('link', { name: 'the sources' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
  await expect(page.getByText('The digests of this site were saved by')).toBeVisible();
  await expect(page.getByText('Thank you to arXiv')).toHaveCount(0);
  await expect(page.getByText('List: Hugging Face')).toHaveCount(0);
});

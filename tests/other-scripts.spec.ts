import { expect, type Page, test } from '@playwright/test';
import { hostileUrl } from './lib/sites.ts';
import { watchPage } from './lib/watch-page.ts';

test.use({ baseURL: hostileUrl });

const results = (page: Page) => page.locator('[data-search-results]');
const chinese = '长对话记忆的稀疏路由方法研究';
const korean = '긴 대화 기억을 위한 희소 라우팅';
const arabic = 'توجيه متناثر لذاكرة الحوارات الطويلة';

async function search(page: Page, text: string): Promise<void> {
  await page.goto(`search/?q=${encodeURIComponent(text)}`);
  await expect(results(page)).toHaveAttribute('aria-busy', 'false');
}

const found: [text: string, title: string][] = [
  ['路由', chinese],
  ['记忆', chinese],
  ['召回率', chinese],
  ['方法研究 路由', chinese],
  ['稀疏路由方法', chinese],
  ['GPT-4模型', chinese],
  ['LLM 路由', chinese],
  ['用路由方法', chinese],
  ['記憶', '長い会話の記憶のためのスパースルーティング'],
  ['会話システム', '長い会話の記憶のためのスパースルーティング'],
  ['기억', korean],
  ['희소 라우팅', korean],
  ['ความจำ', 'การกำหนดเส้นทางแบบเบาบางสำหรับความจำ'],
  ['урожайности', 'Модель урожайности риса на графах полей'],
  ['μνημη', 'Αραιή δρομολόγηση για τη μνήμη διαλόγων'],
  ['الحوارات', arabic],
  ['שיחות', 'ניתוב דליל לזיכרון של שיחות ארוכות'],
];

test('papers in every script are found by the words of their titles and texts', async ({
  page,
}) => {
  for (const [text, title] of found) {
    await search(page, text);
    await expect(results(page).getByRole('link', { name: title }).first(), text).toBeVisible();
  }
});

test('a word that was found is marked within a sentence without spaces', async ({ page }) => {
  await search(page, '路由');
  await expect(results(page).locator('.item-title mark')).toHaveText(['路由']);
  await search(page, '召回率');
  const text = results(page).locator('.item-lead');
  await expect(text.locator('mark')).toHaveText(['召回率']);
  await expect(text).toHaveText(/^对话系统常常忘记.*我们用 LLM 和 GPT-4模型检验它。$/);
  await expect(text).toHaveAttribute('lang', 'zh');
});

test('a paper has an address in Latin letters, and its texts are in its language', async ({
  page,
}) => {
  const { troubles } = watchPage(page);
  await page.goto('papers/chang-dui-hua-ji-yi-de-xi-shu-lu-you-fang-fa-yan-jiu/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1, name: chinese })).toHaveAttribute(
    'lang',
    'zh',
  );
  const text = page.getByRole('region', { name: 'Abstract' });
  await expect(text.getByRole('paragraph')).toHaveAttribute('lang', 'zh');
  await expect(page.locator('meta[name="citation_language"]')).toHaveAttribute('content', 'zh');
  const described = page.locator('script[type="application/ld+json"]');
  expect(await described.textContent()).toContain('"inLanguage":"zh"');
  expect(troubles).toEqual([]);
});

test('Arabic runs from right to left, on its page and in lists', async ({ page }) => {
  await page.goto('digests/scripts/');
  const title = page.getByRole('heading', { level: 3, name: arabic });
  for (const [name, value] of [
    ['lang', 'ar'],
    ['dir', 'rtl'],
  ] as const)
    await expect(title).toHaveAttribute(name, value);
  await title.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('paragraph').filter({ hasText: 'تنسى' })).toHaveAttribute(
    'dir',
    'rtl',
  );
});

test('feeds and files tell the language of each paper, and leave out that of the site', async ({
  request,
}) => {
  const { items } = await (await request.get('feed.json')).json();
  const told = new Map(items.map((item: { title: string }) => [item.title, item]));
  expect(told.get(chinese)).toMatchObject({ language: 'zh' });
  expect(told.get(arabic)).toMatchObject({
    content_html: expect.stringMatching(/^<p lang="ar" dir="rtl">/),
  });
  expect(told.get('Nothing but the Word null in a Text')).not.toHaveProperty('language');
  expect(await (await request.get('feed.xml')).text()).toContain('<entry xml:lang="zh">');
  const { papers } = await (await request.get('api/papers.json')).json();
  const languages = papers.map(({ language }: { language: string }) => language).sort();
  expect(languages).toEqual('ar el en en en en en en en en es he ja ko ru th zh zh'.split(' '));
});

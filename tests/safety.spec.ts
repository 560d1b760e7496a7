import { expect, type Locator, test } from '@playwright/test';
import { hostileUrl } from './lib/sites.ts';
import { watchPage } from './lib/watch-page.ts';

test.use({ baseURL: hostileUrl });

type Data = { papers: { slug: string; title: string; abstract: string; links: string[] }[] };

test('nothing that a dump holds runs or becomes markup, and every character comes out', async ({
  page,
  request,
}) => {
  const { papers }: Data = await (await request.get('api/papers.json')).json();
  expect(papers).toHaveLength(18);
  for (const paper of papers) {
    const { troubles } = watchPage(page);
    await page.goto(`papers/${paper.slug}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(paper.title);
    const shown = page.getByRole('region', { name: 'Abstract' }).getByRole('paragraph');
    expect(await withPlainMath(shown)).toBe(paper.abstract);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    await expect(
      page.locator(
        'a[href^="javascript:"], a[href^="data:"], main img, main form, main script:not([type])',
      ),
    ).toHaveCount(0);
    expect(troubles).toEqual([]);
  }
});

/** The text of a paragraph with each formula as its plain rendering. */
function withPlainMath(paragraph: Locator): Promise<string> {
  return paragraph.evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const math of copy.querySelectorAll('math')) {
      math.replaceWith(math.getAttribute('alttext') ?? '');
    }
    return copy.textContent ?? '';
  });
}

test('the text keeps its letters', async ({ request }) => {
  const { papers }: Data = await (await request.get('api/papers.json')).json();
  const texts = papers.map((paper) => `${paper.title}\n${paper.abstract}`).join('\n');
  const kept = [
    '<script>window.hacked = 1</script>',
    '-->',
    ']]>',
    '{expressions}',
    '{templates}',
    '{{mustaches}}',
    'holds two stars, a [link](https://example.org/x)',
    '[links](javascript:alert(1))',
    '&amp;',
    '&lt;b&gt;',
    '<% erb %>',
    '</title>',
    '# This sentence',
    '~~tildes~~',
    'Q&A over Tables <script>window.hacked = 4</script>',
    'wrote <b>bold</b> and "quoted" words of 5 < 6',
  ];
  for (const piece of kept) expect(texts).toContain(piece);
});

test('only web addresses become links', async ({ request }) => {
  const { papers }: Data = await (await request.get('api/papers.json')).json();
  const links = papers.flatMap((paper) => paper.links);
  expect(links).toContain('https://example.org/a?b=1&c=2');
  expect(links).toContain('https://github.com/example/project');
  expect(links).toContain('https://github.com/example/other');
  expect(links.filter((link) => !/^https?:\/\//.test(link))).toEqual([]);
});

test('a label with quotes and angles is text everywhere', async ({ page }) => {
  await page.goto('digests/hostile/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quotes " & <b>angles</b>');
});

test('under a base path everything is reached, search included', async ({ page }) => {
  const { troubles } = watchPage(page);
  await page.goto('');
  await page.getByRole('link', { name: 'Topics', exact: true }).click();
  await page.getByRole('button', { name: /^Search (\d+ )?papers$/ }).click();
  await page.getByRole('combobox').fill('low-bit weights');
  await page.keyboard.press('Enter');
  const results = page.locator('[data-search-results]');
  await expect(results).toHaveAttribute('aria-busy', 'false');
  await results.getByRole('link', { name: 'Plain words about quantization' }).click();
  await expect(page).toHaveURL(/\/offprint\/papers\//);
  expect(troubles).toEqual([]);
});

test('topics and kind given in digests.yaml overrule those found', async ({ page }) => {
  await page.goto('kinds/survey/');
  await page
    .getByRole('heading', { name: 'Plain words about quantization' })
    .getByRole('link')
    .click();
  const margin = page.getByRole('complementary', { name: 'About this paper' });
  await expect(margin.getByRole('link', { name: 'Hardware & accelerators' })).toBeVisible();
});

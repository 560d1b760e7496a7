import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { DomUtils, parseDocument } from 'htmlparser2';
import RssParser from 'rss-parser';
import { filesBelow } from '../src/node/files-below.ts';
import { jsonFeedSchema } from './lib/json-feed-schema.ts';
import { hostileUrl, siteUrl } from './lib/sites.ts';

type Item = { id: string; link: string; title: string; content: string };
type JsonItem = { id: string; url: string; content_html: string };

const ajv = new Ajv();
formats.default(ajv);
const isJsonFeed = ajv.compile(jsonFeedSchema);
const parser = new RssParser();

const sites = [
  { name: 'at a root', out: '.cache/test/fixture', url: siteUrl },
  { name: 'of hostile texts under a base path', out: '.cache/test/hostile', url: hostileUrl },
];

/** The feeds of a built site without their endings, as paths of files. */
function stemsOf(out: string): string[] {
  return filesBelow(out)
    .filter((file) => /(^|\/)feed(\/[^/]+)?\.xml$/.test(file))
    .map((file) => file.replace(/\.xml$/, ''));
}

/** A document of a feed as a parser reads it; where it is there as JSON, too, they must agree. */
async function itemsOf(out: string, stem: string): Promise<Item[]> {
  const text = (form: string) => readFileSync(`${out}/${stem}.${form}`, 'utf8');
  const atom = await parser.parseString(text('xml'));
  // The writer sets what it must escape on lines of its own.
  const items = (atom.items as unknown as Item[]).map((item) => ({
    ...item,
    content: item.content.trim(),
  }));
  if (existsSync(`${out}/${stem}.json`)) {
    const json = JSON.parse(text('json'));
    expect(isJsonFeed(json), `${stem}: ${ajv.errorsText(isJsonFeed.errors)}`).toBe(true);
    expect(items.map(({ id, link, content }) => [id, link, content])).toEqual(
      json.items.map((item: JsonItem) => [item.id, item.url, item.content_html]),
    );
  }
  return items;
}

/** What content may not hold: scripts, and attributes other than absolute links and languages. */
function forbiddenIn(html: string): string[] {
  return DomUtils.getElementsByTagName(() => true, parseDocument(html)).flatMap(
    ({ name, attribs }) => [
      ...(name === 'script' ? [name] : []),
      ...Object.entries(attribs)
        .map(([key, value]) => `${key}=${value}`)
        .filter((attribute) => !/^(href=https?:\/\/|lang=|dir=rtl$)/.test(attribute)),
    ],
  );
}

/** The address of the next older archive of a feed, with the ending `.xml`. */
function previousOf(xml: string): string | undefined {
  return DomUtils.getElementsByTagName('link', parseDocument(xml, { xmlMode: true })).find(
    ({ attribs }) => attribs['rel'] === 'prev-archive',
  )?.attribs['href'];
}

for (const { name, out, url } of sites) {
  test(`every feed of the site ${name} is sound, and a paper has one id in all of them`, async () => {
    const idOf = new Map<string, string>();
    for (const stem of stemsOf(out)) {
      const items = await itemsOf(out, stem);
      expect(items.length, stem).toBeLessThanOrEqual(100);
      expect(new Set(items.map(({ id }) => id)).size, stem).toBe(items.length);
      expect(
        items.filter(({ id, link }) => (idOf.get(link) ?? id) !== id),
        stem,
      ).toEqual([]);
      expect(
        items.flatMap(({ content }) => forbiddenIn(content)),
        stem,
      ).toEqual([]);
      for (const { id, link } of items) idOf.set(link, id);
    }
    expect(new Set(idOf.values()).size).toBe(idOf.size);
  });

  test(`the feed of everything and its archives hold every paper of the site ${name}`, async () => {
    const { papers } = JSON.parse(readFileSync(`${out}/api/papers.json`, 'utf8'));
    const home = papers[0].url.replace(/papers\/[^/]+\/$/, '');
    const found = new Set<string>();
    let stem: string | undefined = 'feed';
    while (stem) {
      for (const { link } of await itemsOf(out, stem)) found.add(link);
      stem = previousOf(readFileSync(`${out}/${stem}.xml`, 'utf8'))?.slice(home.length, -4);
    }
    expect([...found].sort()).toEqual(papers.map((paper: { url: string }) => paper.url).sort());
  });

  test(`a browser reads every feed of the site ${name} as XML`, async ({ page }) => {
    await page.goto(`${url}feeds/`);
    const files = [...stemsOf(out).map((stem) => `${stem}.xml`), 'feeds.opml'];
    const broken = await page.evaluate(
      async ([site, paths]) => {
        const found: string[] = [];
        for (const path of paths) {
          const text = await (await fetch(site + path)).text();
          const read = new DOMParser().parseFromString(text, 'application/xml');
          if (read.querySelector('parsererror')) found.push(path);
        }
        return found;
      },
      [url, files] as const,
    );
    expect(broken).toEqual([]);
  });
}

test('the file of all feeds has those that the page lists', async ({ page, request }) => {
  await page.goto('/feeds/');
  const links = page.getByRole('main').getByRole('link', { name: /^Atom of / });
  const listed = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const download = page.getByRole('link', { name: 'feeds.opml' });
  const file = await request.get((await download.getAttribute('href')) ?? '');
  const outlines = DomUtils.getElementsByTagName(
    'outline',
    parseDocument(await file.text(), { xmlMode: true }),
  ).filter(({ attribs }) => attribs['type'] === 'rss');
  expect(outlines.map(({ attribs }) => new URL(attribs['xmlUrl'] ?? '').pathname)).toEqual(listed);
});

test('typing narrows the list of feeds', async ({ page }) => {
  await page.goto('/feeds/');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: 'Kinds' })).toBeVisible();
  await main.getByRole('searchbox', { name: 'Find a feed' }).fill('STREAM sketch');
  await expect(main.getByRole('status')).toHaveText(/^1 of \d+ feeds\.$/);
  await expect(main.getByRole('link', { name: 'Atom of Sketches of streams' })).toBeVisible();
  await expect(main.getByRole('heading', { name: 'Kinds' })).toBeHidden();
});

const alternates: [path: string, hrefs: string[]][] = [
  ['/', ['/feed.xml', '/feed.json', '/digests/feed.xml', '/digests/feed.json']],
  ['/topics/tides/', ['/feed.xml', '/topics/tides/feed.xml']],
  ['/kinds/method/', ['/feed.xml', '/kinds/method/feed.xml']],
  ['/digests/winter-shelf/', ['/feed.xml']],
];
for (const [path, hrefs] of alternates)
  test(`the feeds of ${path} are found from it`, async ({ page, request }) => {
    await page.goto(path);
    const links = page.locator(
      'link[rel=alternate][type*="atom+xml"], link[rel=alternate][type*="feed+json"]',
    );
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
      hrefs,
    );
    for (const href of hrefs) expect((await request.get(href)).ok()).toBe(true);
  });

test('a digest leads to the feed of the digests', async ({ page }) => {
  await page.goto('/digests/winter-shelf/');
  const line = page.getByText('Feed of the digests');
  await expect(line.getByRole('link', { name: 'Atom' })).toHaveAttribute(
    'href',
    '/digests/feed.xml',
  );
  await expect(line.getByRole('link', { name: 'JSON Feed' })).toHaveAttribute(
    'href',
    '/digests/feed.json',
  );
});

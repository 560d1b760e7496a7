import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Site } from './rules.ts';

/** What the checks look at in one document of a feed. */
type FeedFile = {
  path: string;
  self: string | null;
  ids: string[];
  /** Absolute addresses of other documents and of pages here. */
  links: string[];
};

/**
 * Checks the feeds of the site: each says the address at which it stands, leads to what is there, and
 * names nothing twice; and the documents of the feed of everything hold every paper together.
 */
export function findFeedFaults(out: string, site: Site): Finding[] {
  const home = site.pages.get('/')?.canonical ?? '';
  const feeds = [...site.files]
    .filter((path) => /\/feed(\/[^/]+)?\.(xml|json)$/.test(path))
    .map((path) => readFeed(path, readFileSync(join(out, path), 'utf8')));
  const isThere = (url: string) => {
    const path = `/${url.slice(home.length)}`;
    return site.pages.has(path) || site.files.has(path);
  };
  const fault = (path: string, reason: string) => ({ path, rule: 'feeds', reason });
  return [
    ...feeds
      .filter(({ path, self }) => self !== home + path.slice(1))
      .map(({ path, self }) => fault(path, `The feed says that it stands at ${self}.`)),
    ...feeds.flatMap(({ path, links }) =>
      links
        .filter((url) => url.startsWith(home) && !isThere(url))
        .map((url) => fault(path, `The feed leads to ${url}, where nothing is.`)),
    ),
    ...feeds
      .filter(({ ids }) => new Set(ids).size < ids.length)
      .map(({ path }) => fault(path, 'Two items of the feed have one id.')),
    ...['xml', 'json'].flatMap((form) =>
      missing(feeds, site, form, home).map((path) =>
        fault(path, `The paper is in no feed.${form}.`),
      ),
    ),
  ];
}

/** Paths of the papers that no document of the feed of everything holds; pages that lead on to another are none. */
function missing(feeds: FeedFile[], site: Site, form: string, home: string): string[] {
  const whole = feeds.filter(({ path }) => /^\/feed[./]/.test(path) && path.endsWith(`.${form}`));
  const held = new Set(whole.flatMap(({ links }) => links));
  const pages = [...site.pages.values()].filter(({ path }) => /^\/papers\/[^/]+\/$/.test(path));
  return pages
    .map(({ path, canonical }) => ({ path, canonical, url: home + path.slice(1) }))
    .filter(({ canonical, url }) => (canonical ?? url) === url && !held.has(url))
    .map(({ path }) => path);
}

function readFeed(path: string, text: string): FeedFile {
  return { path, ...(path.endsWith('.json') ? readJson(text) : readAtom(text)) };
}

function readJson(text: string): Omit<FeedFile, 'path'> {
  const { feed_url, next_url, home_page_url, items } = JSON.parse(text);
  return {
    self: feed_url ?? null,
    ids: items.map(({ id }: { id: string }) => id),
    links: [next_url, home_page_url, ...items.map(({ url }: { url: string }) => url)].filter(
      Boolean,
    ),
  };
}

/** By pattern, as there are many and the tests parse them: no text can hold a tag unescaped but in CDATA. */
function readAtom(text: string): Omit<FeedFile, 'path'> {
  const tags = text.replace(/<!\[CDATA\[.*?\]\]>/gs, '');
  const links = [...tags.matchAll(/<link href="([^"]*)" rel="([^"]*)"/g)];
  return {
    self: links.find(([, , rel]) => rel === 'self')?.[1] ?? null,
    ids: [...tags.matchAll(/<entry>.*?<id>([^<]*)<\/id>/gs)].map(([, id = '']) => id),
    links: links.map(([, url = '']) => url),
  };
}

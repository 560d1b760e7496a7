import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Site } from './page-rules.ts';
import type { SoundFiles } from './sound-files.ts';

/** What the checks look at in one document of a feed. */
type FeedFile = {
  path: string;
  self: string | null;
  ids: string[];
  /** Absolute addresses of other documents and of pages here. */
  links: string[];
};

/**
 * Checks the feeds of the site at `home`: each says the address at which it stands, leads to what is there,
 * and names nothing twice; and the Atom documents of the feed of everything hold all of `papers` together.
 */
export function findFeedFaults(
  out: string,
  site: Site,
  {
    home,
    papers,
    sound,
    held = new Set(),
  }: {
    home: string;
    papers: readonly string[];
    sound: SoundFiles;
    /** Filled with where the Atom documents of the feed of everything lead. */
    held?: Set<string>;
  },
): Finding[] {
  const findings: Finding[] = [];
  for (const path of site.files) {
    if (!/\/feed(\/[^/]+)?\.(xml|json)$/.test(path)) continue;
    const name = path.slice(1);
    let links = sound.known<string[]>(path, name);
    if (!links) {
      const feed = readFeed(path, readFileSync(join(out, path), 'utf8'));
      const faults = faultsOf(feed, site, home);
      findings.push(...faults.map((reason) => ({ path, rule: 'feeds', reason })));
      // Of the feed of everything it is asked which papers it holds.
      links = /^\/feed(\/.*)?\.xml$/.test(path) ? feed.links : [];
      if (faults.length === 0) sound.note(path, name, links);
    }
    for (const url of links) held.add(url);
  }
  for (const path of papers.filter((paper) => !held.has(home + paper.slice(1))))
    findings.push({ path, rule: 'feeds', reason: 'The paper is in no feed.xml.' });
  return findings;
}

function faultsOf({ path, self, ids, links }: FeedFile, site: Site, home: string): string[] {
  const isLost = (url: string) => {
    const there = `/${url.slice(home.length)}`;
    return url.startsWith(home) && !site.pages.has(there) && !site.files.has(there);
  };
  return [
    ...(self === home + path.slice(1) ? [] : [`The feed says that it stands at ${self}.`]),
    ...links.filter(isLost).map((url) => `The feed leads to ${url}, where nothing is.`),
    ...(new Set(ids).size < ids.length ? ['Two items of the feed have one id.'] : []),
  ];
}

function readFeed(path: string, text: string): FeedFile {
  return { path, ...(path.endsWith('.json') ? readJson(text) : readAtom(text)) };
}

function readJson(text: string): Omit<FeedFile, 'path'> {
  const { feed_url, home_page_url, items } = JSON.parse(text);
  return {
    self: feed_url ?? null,
    ids: items.map(({ id }: { id: string }) => id),
    links: [home_page_url, ...items.map(({ url }: { url: string }) => url)].filter(Boolean),
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

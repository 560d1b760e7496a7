import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { filesBelow } from '../../src/node/files-below.ts';

/** A built site as its front page and its data tell of it. */
export type BuiltSite = {
  folder: string;
  /** Paths of its files, with slashes, in the order of their letters. */
  files: string[];
  title: string;
  description: string;
  /** BCP 47. */
  language: string;
  origin: string;
  base: string;
  /** Day of the newest digest that has one, YYYY-MM-DD. */
  date: string | null;
};

/** Reads a built site; throws an error that says what is wrong where the folder holds none. */
export function readBuiltSite(folder: string): BuiltSite {
  const page = join(folder, 'index.html');
  const digests = join(folder, 'api/digests.json');
  if (!existsSync(folder))
    throw new Error(`There is no folder ${folder}. Build the site first: npm run build`);
  if (!existsSync(page) || !existsSync(digests))
    throw new Error(
      `The folder ${folder} holds no site of Offprint: it has no ${existsSync(page) ? 'api/digests.json' : 'index.html'}.\nBuild the site with npm run build, or name its folder with --site-dir.`,
    );
  const facts = readFrontPage(readFileSync(page, 'utf8'));
  if (facts.copy)
    throw new Error(
      `The folder ${folder} is a packed copy already. Name the built site, usually dist.`,
    );
  if (!existsSync(join(folder, 'pagefind/pagefind.js')))
    throw new Error(
      `The site in ${folder} has no search index, so its build did not end. Build it again.`,
    );
  return { folder, files: filesBelow(folder), date: newest(digests), ...facts };
}

function readFrontPage(html: string) {
  const meta = new Map<string, string>();
  const parser = new Parser({
    onopentag(tag, { name, property, content, rel, href, lang, ...others }) {
      if (tag === 'meta') meta.set(name ?? property ?? '', content ?? '');
      if (tag === 'link' && rel === 'canonical') meta.set('canonical', href ?? '');
      if (tag !== 'html') return;
      meta.set('lang', lang ?? 'en').set('base', others['data-base'] ?? '/');
      meta.set('copy', others['data-copy'] ?? '');
    },
  });
  parser.end(html);
  const value = (name: string) => meta.get(name) ?? '';
  return {
    title: value('og:site_name'),
    description: value('description'),
    language: value('lang'),
    origin: new URL(value('canonical') || 'https://site.example').origin,
    base: value('base'),
    copy: value('copy'),
  };
}

function newest(file: string): string | null {
  const { digests }: { digests: { date: string | null }[] } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const dates = digests.flatMap(({ date }) => date ?? []).sort();
  return dates.at(-1) ?? null;
}

/**
 * The name of a site in addresses of files: its title or, where that has no plain letters, its host. Two
 * packed copies of one site share it, so that a newer one keeps the reading list of an older one.
 */
export function siteName({ title, origin }: Pick<BuiltSite, 'title' | 'origin'>): string {
  return plainLetters(title) || plainLetters(new URL(origin).hostname) || 'site';
}

/** The name of an archive without its ending: `offprint-<site>-<day of the newest digest>`. */
export function packName(site: Pick<BuiltSite, 'title' | 'origin' | 'date'>): string {
  const name = siteName(site);
  const parts = ['offprint', ...(name === 'offprint' ? [] : [name]), site.date ?? 'undated'];
  return parts.join('-');
}

function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

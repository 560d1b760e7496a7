import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/node/files-below.ts';
import { plainLetters } from '../../src/text/identity.ts';
import { firstScript } from './rewrite-page.ts';

/** A built site as its feed and its data tell of it. */
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
  const has = (path: string) => existsSync(join(folder, path));
  const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  if (!existsSync(folder))
    throw new Error(`There is no folder ${folder}. Build the site first: npm run build`);
  if (has(firstScript))
    throw new Error(
      `The folder ${folder} is a packed copy already. Name the built site, usually dist.`,
    );
  const lacking = ['index.html', 'feed.json', 'api/digests.json'].find((path) => !has(path));
  if (lacking)
    throw new Error(
      `The folder ${folder} holds no site of Offprint: it has no ${lacking}.\nBuild the site with npm run build, or name its folder with --site-dir.`,
    );
  if (!has('search-index/search.json'))
    throw new Error(
      `The site in ${folder} has no search index, so its build did not end. Build it again.`,
    );
  const { title, description, language, home_page_url } = read('feed.json');
  const { origin, pathname: base } = new URL(home_page_url);
  const date = newest(read('api/digests.json').digests);
  return { folder, files: filesBelow(folder), title, description, language, origin, base, date };
}

function newest(digests: { date: string | null }[]): string | null {
  return (
    digests
      .flatMap(({ date }) => date ?? [])
      .sort()
      .at(-1) ?? null
  );
}

/**
 * The name of a site in addresses of files: its title or, where that has no plain letters, its host. Two
 * packed copies of one site share it, so that a newer one keeps the reading list of an older one.
 */
export function siteName({ title, origin }: Pick<BuiltSite, 'title' | 'origin'>): string {
  return plainLetters(title) || plainLetters(new URL(origin).hostname) || 'site';
}

/** The name of an archive without its ending: `<site>-<day of the newest digest>`. */
export function packName(site: Pick<BuiltSite, 'title' | 'origin' | 'date'>): string {
  return `${siteName(site)}-${site.date ?? 'undated'}`;
}

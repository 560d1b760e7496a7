import { plainLetters } from '../../src/text/plain-letters.ts';
import type { BuiltSite } from './site-to-pack.ts';

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

import { relativeAddress, relativeFolder } from './relative-address.ts';

/** What the rewriting of addresses has to know of a site. */
export type AddressedSite = {
  /** Its host, `https://papers.example.org`. */
  origin: string;
  /** Its base path, with a slash at both ends. */
  base: string;
  /** Whether the copy has a file. */
  has: (file: string) => boolean;
  /** Whether scripts can fetch a file in the copy. */
  canFetch: (file: string) => boolean;
};

/**
 * The address in a packed copy of what a page (its file's path in the site) refers to: relative, and with
 * the name of the file. What the copy leaves out is reached online; what is elsewhere, or within the page,
 * stays as it is.
 */
export function rewriteAddress(address: string, page: string, site: AddressedSite): string {
  if (/^([a-z][a-z0-9+.-]*:|\/\/|#|\?|$)/i.test(address)) return address;
  const url = new URL(address, site.origin + site.base + page.replace(/index\.html$/, ''));
  if (!url.pathname.startsWith(site.base)) return url.href;
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  const file = fileOf(path, site);
  return file === null ? url.href : relativeAddress(page, file) + url.search + url.hash;
}

/** The file that a server would send for a path; null where the copy has none. */
function fileOf(path: string, { has }: AddressedSite): string | null {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return [file, `${file}/index.html`].find(has) ?? null;
}

/** The same for an address in a `data-` attribute, to which a script may append: a folder stays a folder. */
export function rewriteDataAddress(address: string, page: string, site: AddressedSite): string {
  if (!address.startsWith(site.base) || /\s/.test(address)) return address;
  const path = address.slice(site.base.length);
  if (path === '' || path.endsWith('/')) return relativeFolder(page, path);
  return site.has(path) || site.canFetch(path) ? relativeAddress(page, path) : address;
}

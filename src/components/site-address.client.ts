import { copyName, siteBase } from './site-base.client.ts';

/**
 * The address of a path of the site, such as `/search/?q=x`, for links, loading and history. A packed
 * copy has no server that would find the file of a folder: there the address names it.
 */
export function siteAddress(path: string): string {
  return withFile(siteBase + path.slice(1));
}

/** An address that the page was given, with the name of its file where the page is of a packed copy. */
export function withFile(address: string): string {
  return copyName ? address.replace(/\/(?=[?#]|$)/, '/index.html') : address;
}

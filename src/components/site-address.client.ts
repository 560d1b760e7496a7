/**
 * The base path of the site, as its pages name it: `/` or `/offprint/`. In a packed copy, which stands in
 * any folder, it leads from the page to the folder: `./` or `../../`; `copyName` tells such copies apart.
 */
export const { base: siteBase = '/', copy: copyName } = document.documentElement.dataset;

/** What tells the storage of this site from that of others of the same host, or of the same disk. */
export const siteKey = copyName ?? import.meta.env.BASE_URL;

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

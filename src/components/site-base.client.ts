/**
 * The base path of the site, as its pages name it: `/` or `/offprint/`. In a packed copy, which stands in
 * any folder, it leads from the page to the folder: `./` or `../../`; `copyName` tells such copies apart.
 */
export const { base: siteBase = '/', copy: copyName } = document.documentElement.dataset;

/** What tells the storage of this site from that of others of the same host, or of the same disk. */
export const siteKey = copyName ?? import.meta.env.BASE_URL;

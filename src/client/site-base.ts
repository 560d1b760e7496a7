/** The base path of the site, as its pages name it: `/` or `/offprint/`. */
export const siteBase = document.documentElement.dataset['base'] ?? '/';

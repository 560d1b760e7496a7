/** The base path of the site, `/` or `/offprint/`, as the scope of its worker is. */
export const offlineBase = import.meta.env.BASE_URL;

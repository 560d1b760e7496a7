/** The site of the embedded content, at a root. */
export const siteUrl = 'http://localhost:4391/';

/** A site of one dump full of markup, under a base path. */
export const hostileUrl = 'http://localhost:4392/offprint/';

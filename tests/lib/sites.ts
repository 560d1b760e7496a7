/** First of the ports that the tests take; another, when two checkouts are tested at one time. */
const port = Number(process.env['OFFPRINT_TEST_PORT'] ?? 4391);

/** The site of `tests/fixture-site`, at a root. */
export const siteUrl = `http://localhost:${port}/`;

/** A site of one dump full of markup, under a base path. */
export const hostileUrl = `http://localhost:${port + 1}/offprint/`;

/** A site of three years. */
export const yearsUrl = `http://localhost:${port + 3}/`;

/** The site of the content with which Offprint comes, at a root. */
export const shippedUrl = `http://localhost:${port + 2}/`;

/** Where kiwix-serve shows a ZIM file of that site. */
export const kiwixUrl = `http://localhost:${port + 7}/`;

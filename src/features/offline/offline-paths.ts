import { paths } from '../../model/address.ts';

/** Shown, without a network, in place of a page that is not on the device; else the list of those that are. */
export const notKeptPath = `${paths.offline()}not-kept/`;

/** Pages that every browser keeps from its first visit on: what one may press next, and the page above. */
export const shellPages: readonly string[] = [
  paths.home(),
  paths.search(),
  paths.readingList(),
  notKeptPath,
];

/** Patterns of the paths that have a hash of their content in them: such a file never changes. */
export const hashedPaths: readonly string[] = [
  '/_astro/*',
  '/search-index/vocabulary/*.txt',
  '/search-index/years/*.txt',
];

/** Whether a file at a path is the same in every build that has it. */
export function isHashed(path: string): boolean {
  return hashedPaths.some((pattern) => matchesPath(pattern, path));
}

/** Whether a path fits a pattern, in which one `*` stands for anything, slashes too. */
export function matchesPath(pattern: string, path: string): boolean {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return pattern === path;
  return (
    path.length >= before.length + after.length && path.startsWith(before) && path.endsWith(after)
  );
}

/** What no page shows or leads to: notes to machines, pictures to share, copies for a server. */
const left = [
  /^\/(og|screenshots)\//,
  /^\/(404\.html|robots\.txt|sitemap[^/]*|sw\.js|offline-\w+\.json)$/,
  /^\/_(headers|redirects)$/,
  /\/\./,
  /\.(br|gz|map)$/,
];

/** Whether a file belongs to the whole site as one keeps it. */
export function belongsToSite(path: string): boolean {
  return !left.some((pattern) => pattern.test(path));
}

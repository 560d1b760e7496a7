import { paths } from '../../model/address.ts';

/** Shown, without a network, in place of a page that is not on the device; else the list of those that are. */
export const notKeptPath = `${paths.offline()}not-kept/`;

/** Pages and files that every browser keeps, beside the scripts, styles and fonts of all pages. */
const shell = new Set<string>([
  paths.home(),
  paths.search(),
  paths.readingList(),
  paths.offline(),
  notKeptPath,
  '/search/topics.json',
  '/manifest.webmanifest',
  '/favicon.ico',
  '/favicon.svg',
  '/icon-192.png',
]);

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

/** Whether a file belongs to what every browser keeps. */
export function belongsToShell(path: string): boolean {
  return path.startsWith('/_astro/') || shell.has(path);
}

/** Whether a path names its content, so that a file at it is the same in every build. */
export function namesItsContent(path: string): boolean {
  return (
    /^\/_astro\/[^/]+$/.test(path) ||
    /^\/pagefind\/(index|fragment|filter)\//.test(path) ||
    /^\/pagefind\/[^/]+\.pf_meta$/.test(path) ||
    /^\/pagefind\/vocabulary\/[0-9a-f]{8}\./.test(path)
  );
}

/** Files that mean something only beside each other: they must be of one build. */
export type DataGroup = 'search' | 'map';

/** The group of a path that does not name its content; null for what stands on its own. */
export function dataGroupOf(path: string): DataGroup | null {
  if (path.startsWith('/pagefind/') || path === '/search/topics.json') return 'search';
  return /^\/map\/.+/.test(path) ? 'map' : null;
}

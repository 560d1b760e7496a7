import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manyFiles } from '../../src/integrations/check/sizes.ts';
import { paths } from '../../src/model/address.ts';
import { paperFiles } from '../../src/model/files.ts';
import { filesBelow } from '../../src/node/files-below.ts';
import { mediaTypes, pathTypes } from '../../src/node/media-types.ts';
import { headerRules } from './header-rules.ts';
import { caddyRules, nginxMaps, nginxRules } from './server-files.ts';

/** Hosts that read headers and redirects from files at the site's root, with their documented limits. */
export const hosts = {
  netlify: { name: 'Netlify', limits: {} },
  cloudflare: {
    name: 'Cloudflare Pages',
    // developers.cloudflare.com/pages/platform/limits, without pay; 25 MiB are counted in bytes.
    limits: { files: 20_000, fileSize: 25 * 1024 * 1024, redirects: 2_000 },
  },
} as const satisfies Record<string, { name: string; limits: Limits }>;

export type Host = keyof typeof hosts;
type Limits = { files?: number; fileSize?: number; redirects?: number };
type Redirect = readonly [from: string, to: string];

/** Addresses that people and readers of feeds try, and where they lead. */
const usualRedirects: readonly Redirect[] = [
  ['/feed', '/feed.xml'],
  ['/atom.xml', '/feed.xml'],
  ['/rss.xml', '/feed.xml'],
];

/**
 * The files, by name, that give a host or server the site's headers, types and redirects. Those for hosts
 * go to the site's root; those for servers of one's own stand in `docs/deploy` and have no redirects. `moved`
 * tells where the papers of former addresses are.
 */
export function hostFiles(
  host: Host | 'nginx' | 'caddy',
  moved: Record<string, string> = {},
): Record<string, string> {
  if (host === 'nginx') return { 'maps.conf': nginxMaps(), 'rules.conf': nginxRules() };
  if (host === 'caddy') return { 'offprint.caddy': caddyRules() };
  return {
    _headers: headersFile(),
    _redirects: redirectsFile(host, moved),
  };
}

/** Writes the files of a host into a built site; false, with the reasons, where the host would refuse it. */
export function writeHostFiles(out: string, host: Host): boolean {
  for (const [name, text] of Object.entries(hostFiles(host, readMoved(out))))
    writeFileSync(join(out, name), text);
  const { name, limits } = hosts[host];
  const faults = overLimits(out, limits);
  for (const fault of faults) console.error(`${name} would refuse this site.\n${fault}`);
  return faults.length === 0;
}

/** What of a built site is over the limits of a host, in words. */
export function overLimits(
  out: string,
  { files = Infinity, fileSize = Infinity }: Limits,
): string[] {
  const paths = filesBelow(out).map((path) => `/${path}`);
  const many = manyFiles(paths, files);
  const large = paths.filter((path) => statSync(join(out, path)).size > fileSize);
  return [
    ...(many ? [many] : []),
    ...large.map((path) => `  ${path} is larger than ${fileSize / 1024 / 1024} MiB.`),
  ];
}

/** Where the former addresses of papers lead: first all pages, then the files beside them. */
export function movesOf(moved: Record<string, string>): Redirect[] {
  const pages = Object.entries(moved).map(
    ([old, now]) => [paths.papers(old), paths.papers(now)] as const,
  );
  const files = pages.flatMap(([old, now]) =>
    paperFiles.map((form) => [paths.file(old, form), paths.file(now, form)] as const),
  );
  return [...pages, ...files];
}

/** Lines of an nginx `map $uri $offprint_moved`, for a site under a base path: `return 301 $offprint_moved`. */
export function nginxMoves(base: string, moved: Record<string, string>): string {
  const root = base.replace(/\/$/, '');
  return movesOf(moved)
    .map(([from, to]) => `${root}${from} ${root}${to};\n`)
    .join('');
}

/** The same for Caddy, within a site or a `handle_path`. */
export function caddyMoves(base: string, moved: Record<string, string>): string {
  const root = base.replace(/\/$/, '');
  return movesOf(moved)
    .map(([from, to]) => `redir ${from} ${root}${to} permanent\n`)
    .join('');
}

/** What a built site says of former addresses; nothing where it says nothing. */
export function readMoved(out: string): Record<string, string> {
  const path = join(out, 'api/moved.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** `_redirects`, as Netlify and Cloudflare Pages read it; one that takes few is given those of all pages first. */
function redirectsFile(host: Host, moved: Record<string, string>): string {
  // Netlify shows the page that stands at an address unless it is told to redirect nevertheless.
  const status = host === 'netlify' ? '301!' : '301';
  const { redirects: most = Infinity }: Limits = hosts[host].limits;
  return [
    ...usualRedirects.map(([from, to]) => `${from} ${to} 301\n`),
    ...movesOf(moved).map(([from, to]) => `${from} ${to} ${status}\n`),
  ]
    .slice(0, most)
    .join('');
}

/** Types that Netlify and Cloudflare do not know, or give without saying that the text is UTF-8. */
const named = ['bib', 'ris', 'csv', 'md', 'opml', 'webmanifest'] as const;

/** `_headers`, as Netlify and Cloudflare Pages read it from the root of a site: each pattern once. */
function headersFile(): string {
  const rules = [
    ...headerRules.flatMap(({ patterns, headers }) =>
      patterns.map((pattern) => ({ pattern, headers })),
    ),
    ...named.map((ending) => ofType(`/*.${ending}`, mediaTypes[ending])),
    ...Object.entries(pathTypes).flatMap(([end, type]) =>
      patternsOf(end).map((pattern) => ofType(pattern, type)),
    ),
  ];
  const blocks = [...Map.groupBy(rules, ({ pattern }) => pattern)].map(([pattern, own]) => {
    const headers = own.flatMap((rule) => Object.entries(rule.headers));
    return [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`)];
  });
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function ofType(pattern: string, type: string) {
  return { pattern, headers: { 'Content-Type': type } };
}

/** A pattern may have one `*`: what would need two is left to the host. */
function patternsOf(end: string): string[] {
  if (end.includes('*')) return [];
  return end.startsWith('/') ? [end, `/*${end}`] : [`/*${end}`];
}

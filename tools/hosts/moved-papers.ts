import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../../src/model/address.ts';
import { paperFiles } from '../../src/outputs/file-forms.ts';
import { type Host, hosts, redirects } from './hosts.ts';

type Move = { from: string; to: string };

/**
 * Where the former addresses of papers lead: first all pages, then the files beside them, of which a
 * host that takes few redirects is given only some. `moved` is `/api/moved.json` of a built site.
 */
export function movesOf(moved: Record<string, string>): Move[] {
  const pages = Object.entries(moved).map(([old, now]) => [paths.papers(old), paths.papers(now)]);
  const files = pages.flatMap(([old = '', now = '']) =>
    paperFiles.map((form) => ({ from: paths.file(old, form), to: paths.file(now, form) })),
  );
  return [...pages.map(([from = '', to = '']) => ({ from, to })), ...files];
}

/** What a built site says of former addresses; nothing where it says nothing. */
export function readMoved(out: string): Record<string, string> {
  const path = join(out, 'api/moved.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** `_redirects`, as Netlify and Cloudflare Pages read it from the root of a site. */
export function redirectsFile(host: Host, moved: Record<string, string>): string {
  // Netlify shows the page that stands at an address unless it is told to redirect nevertheless.
  const status = host === 'netlify' ? '301!' : '301';
  const { redirects: most = Infinity }: { redirects?: number } = hosts[host].limits;
  return [
    ...redirects.map(([from, to]) => `${from} ${to} 301\n`),
    ...movesOf(moved).map(({ from, to }) => `${from} ${to} ${status}\n`),
  ]
    .slice(0, most)
    .join('');
}

/** Lines of an nginx `map $uri $offprint_moved`, for a site under a base path: `return 301 $offprint_moved`. */
export function nginxMoves(base: string, moved: Record<string, string>): string {
  const root = base.replace(/\/$/, '');
  return movesOf(moved)
    .map(({ from, to }) => `${root}${from} ${root}${to};\n`)
    .join('');
}

/** The same for Caddy, within a site or a `handle_path`. */
export function caddyMoves(base: string, moved: Record<string, string>): string {
  const root = base.replace(/\/$/, '');
  return movesOf(moved)
    .map(({ from, to }) => `redir ${from} ${root}${to} permanent\n`)
    .join('');
}

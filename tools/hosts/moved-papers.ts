import { movesOf } from './hosts.ts';

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

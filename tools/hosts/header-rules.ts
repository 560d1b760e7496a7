import { hashedPaths, matchesPath } from '../../src/features/offline/offline-paths.ts';
import { contentSecurityPolicy } from '../../src/layouts/content-security-policy.ts';

export type Headers = Readonly<Record<string, string>>;

/** Headers for the paths that a pattern lets through, in which one `*` stands for anything, slashes too. */
export type HeaderRule = { name: string; patterns: readonly string[]; headers: Headers };

/**
 * What pages and data are sent with: keep a copy, and ask each time whether it still holds. Hosts that are
 * given a `_headers` file do so by themselves, and would join a second value to it.
 */
export const revalidate: Headers = { 'Cache-Control': 'no-cache' };

/**
 * The headers of the site, for every kind of host. No path gets one header from two rules: Netlify and
 * Cloudflare would send both values.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    name: 'everything',
    patterns: ['/*'],
    headers: {
      'Content-Security-Policy': policyOfHeaders(),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  },
  {
    // Each has a hash of what it holds in its name.
    name: 'hashed',
    patterns: hashedPaths,
    headers: {
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
  },
  {
    name: 'open',
    patterns: [
      ...['bib', 'ris', 'csv', 'json', 'md', 'xml', 'opml'].map((ending) => `/*.${ending}`),
      '/og/*',
    ],
    headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
];

/** All headers of a path but its type, as nginx and Caddy send them. */
export function headersOf(path: string): Headers {
  const rules = headerRules.filter(({ patterns }) =>
    patterns.some((one) => matchesPath(one, path)),
  );
  return Object.assign({}, revalidate, ...rules.map(({ headers }) => headers));
}

/**
 * The part of the pages' own policy that holds for every file and every build, and what only a header
 * can say: nobody frames the site. A script's hash must not stand here: servers' settings outlive builds.
 */
function policyOfHeaders(): string {
  const lasting = /^(object-src|base-uri|form-action) /;
  const ofPages = contentSecurityPolicy('').split('; ');
  return ["frame-ancestors 'none'", ...ofPages.filter((part) => lasting.test(part))].join('; ');
}

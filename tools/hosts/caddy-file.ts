import { headerRules, revalidate } from './header-rules.ts';
import { endPattern, mediaTypes, pathTypes } from './media-types.ts';
import { notice } from './notice.ts';

/** `offprint.caddy`: a snippet for a site or a `handle_path`, in which paths begin at the site's root. */
export function caddyRules(): string {
  const defaults = Object.entries(revalidate).map(([name, value]) => `header ?${name} "${value}"`);
  const body = [
    '@unknown not method GET HEAD',
    'error @unknown 405',
    '@hidden {',
    '\tpath */.*',
    '\tnot path */.well-known/*',
    '}',
    'error @hidden 404',
    ...typeLines(),
    ...defaults,
    ...headerRules.flatMap(ruleLines),
    'file_server {',
    '\tprecompressed br gzip',
    '}',
  ];
  return [notice, '(offprint) {', ...body.map((line) => `\t${line}`), '}', ''].join('\n');
}

/** Go knows some of the types, and takes others from the machine. */
function typeLines(): string[] {
  const ends = Object.entries(pathTypes).map(([end, type]) => [endPattern(end), type]);
  const endings = Object.entries(mediaTypes).map(([ending, type]) => [
    endPattern(`.${ending}`),
    type,
  ]);
  return [
    'map {path} {offprint_type} {',
    ...[...ends, ...endings, [endPattern('/'), mediaTypes.html]].map(
      ([end, type]) => `\t~${end} "${type}"`,
    ),
    '\tdefault application/octet-stream',
    '}',
    'header Content-Type {offprint_type}',
  ];
}

function ruleLines({ name, patterns, headers }: (typeof headerRules)[number]): string[] {
  const lines = Object.entries(headers).map(([header, value]) => `\t${header} "${value}"`);
  if (patterns.includes('/*')) return ['header {', ...lines, '}'];
  // Caddy reads `*.bib` as any path with that ending, and a `*` within a path as one part of it.
  const paths = patterns.map((pattern) => pattern.replace(/^\/\*\./, '*.'));
  return [`@${name} path ${paths.join(' ')}`, `header @${name} {`, ...lines, '}'];
}

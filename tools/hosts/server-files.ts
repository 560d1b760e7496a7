import { endPattern, mediaTypes, pathTypes } from '../../src/node/media-types.ts';
import { type HeaderRule, headerRules, revalidate } from './header-rules.ts';

/** The first line of the files of `docs/deploy` that are made from the tables of this folder. */
const notice = '# Made from the tables in tools/hosts: `npm run hosts` makes it anew.';

/** `maps.conf`, for the level of `http`: the headers that depend on the path. */
export function nginxMaps(): string {
  const maps = Object.entries(valuesByHeader()).map(([header, values]) => [
    `map $uri ${variable(header)} {`,
    `    default "${revalidate[header] ?? ''}";`,
    ...values.map(([pattern, value]) => `    "${regex(pattern)}" "${value}";`),
    '}',
  ]);
  return [notice, ...maps.flat(), ''].join('\n');
}

/** `rules.conf`, for a location: types and headers. nginx sends no header whose value is empty. */
export function nginxRules(): string {
  const everywhere = headerRules
    .filter(isEverywhere)
    .flatMap(({ headers }) => Object.entries(headers));
  const dependent = Object.keys(valuesByHeader()).map((name) => [name, variable(name)]);
  return [
    notice,
    'types {',
    ...Object.entries(mediaTypes).map(([ending, type]) => `    "${type}" ${ending};`),
    '}',
    'default_type application/octet-stream;',
    ...Object.entries(pathTypes).map(
      ([end, type]) => `location ~ "${endPattern(end)}" { types { } default_type "${type}"; }`,
    ),
    ...[...everywhere, ...dependent].map(
      ([name, value]) => `add_header ${name} "${value}" always;`,
    ),
    '',
  ].join('\n');
}

/** The headers that only some paths have, with the values for their patterns. */
function valuesByHeader(): Record<string, [pattern: string, value: string][]> {
  const found: Record<string, [string, string][]> = {};
  for (const { patterns, headers } of headerRules.filter((rule) => !isEverywhere(rule)))
    for (const [name, value] of Object.entries(headers)) {
      found[name] ??= [];
      found[name].push(...patterns.map((pattern): [string, string] => [pattern, value]));
    }
  return found;
}

function isEverywhere({ patterns }: HeaderRule): boolean {
  return patterns.includes('/*');
}

/** `$offprint_cache_control` for `Cache-Control`. */
function variable(header: string): string {
  return `$offprint_${header.toLowerCase().replaceAll('-', '_')}`;
}

/** A pattern as a regular expression that fits under any path: `~/_astro/`, `~\.bib$`. */
function regex(pattern: string): string {
  const [before = '', after = ''] = pattern.split('*').map(escaped);
  const start = before === '/' ? '~' : `~${before}`;
  return after ? `${start}${start === '~' ? '' : '.*'}${after}$` : start;
}

function escaped(text: string): string {
  return text.replaceAll('.', '\\.');
}

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
  const ends = [
    ...Object.entries(pathTypes),
    ...Object.entries(mediaTypes).map(([ending, type]) => [`.${ending}`, type] as const),
    ['/', mediaTypes.html] as const,
  ];
  return [
    'map {path} {offprint_type} {',
    ...ends.map(([end, type]) => `\t~${endPattern(end)} "${type}"`),
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

import { type HeaderRule, headerRules, revalidate } from './header-rules.ts';
import { endPattern, mediaTypes, pathTypes } from './media-types.ts';
import { notice } from './notice.ts';

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
    for (const [name, value] of Object.entries(headers))
      found[name] = [
        ...(found[name] ?? []),
        ...patterns.map((pattern): [string, string] => [pattern, value]),
      ];
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
  return after ? `${start}${start === '~' ? '' : '[^/]*'}${after}$` : start;
}

function escaped(text: string): string {
  return text.replaceAll('.', '\\.');
}

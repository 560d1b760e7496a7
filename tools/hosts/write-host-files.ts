import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manyFiles } from '../../src/integrations/check/many-files.ts';
import { filesBelow } from '../../src/node/files-below.ts';
import { headerRules } from './header-rules.ts';
import { type Host, hosts, type Limits } from './hosts.ts';
import { mediaTypes, pathTypes } from './media-types.ts';
import { readMoved, redirectsFile } from './moved-papers.ts';

/** Writes `_headers` and `_redirects` into a built site; false, with the reasons, where the host would refuse it. */
export function writeHostFiles(out: string, host: Host): boolean {
  writeFileSync(join(out, '_headers'), headersFile());
  writeFileSync(join(out, '_redirects'), redirectsFile(host, readMoved(out)));
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

/** Types that Netlify and Cloudflare do not know, or give without saying that the text is UTF-8. */
const named = ['bib', 'ris', 'csv', 'md', 'opml', 'webmanifest'] as const;

/** `_headers`, as Netlify and Cloudflare Pages read it from the root of a site. */
export function headersFile(): string {
  const rules = headerRules.flatMap(({ patterns, headers }) =>
    patterns.map((pattern) => ({ pattern, headers })),
  );
  const types = [
    ...named.map((ending) => ({ pattern: `/*.${ending}`, type: mediaTypes[ending] })),
    ...Object.entries(pathTypes).flatMap(([end, type]) =>
      patternsOf(end).map((pattern) => ({ pattern, type })),
    ),
  ];
  const blocks = new Map<string, string[]>();
  const add = (pattern: string, header: string, value: string) =>
    blocks.set(pattern, [...(blocks.get(pattern) ?? []), `  ${header}: ${value}`]);
  for (const { pattern, headers } of rules)
    for (const [header, value] of Object.entries(headers)) add(pattern, header, value);
  for (const { pattern, type } of types) add(pattern, 'Content-Type', type);
  return [...blocks].map(([pattern, lines]) => `${[pattern, ...lines].join('\n')}\n`).join('\n');
}

/** A pattern may have one `*`: what would need two is left to the host. */
function patternsOf(end: string): string[] {
  if (end.includes('*')) return [];
  return end.startsWith('/') ? [end, `/*${end}`] : [`/*${end}`];
}

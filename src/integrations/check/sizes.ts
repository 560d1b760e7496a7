import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileSize } from '../../texts/file-size.ts';
import type { Finding, Site } from './page-rules.ts';
import type { Page } from './read-page.ts';

/** The largest sizes allowed, in bytes; pages, styles and scripts gzipped. */
export const budgets = { paperPage: 20_000, script: 10_000, fonts: 90_000 };

type Sizes = { paperPage: number; paperPath: string; script: number; fonts: number };

/** The sizes of the site that have a budget: its heaviest paper page, that page's scripts, and all fonts. */
export function measureSizes(out: string, site: Site, heaviest: Page | null): Sizes {
  const files = (tag: string, ending: string) =>
    (heaviest?.links ?? [])
      .filter((link) => link.tag === tag && link.url.endsWith(ending))
      .map((link) => join(out, link.url.slice(site.base.replace(/\/$/, '').length)));
  const size = (paths: Iterable<string>) =>
    [...paths].reduce((sum, path) => sum + gzipped(readFileSync(path)), 0);
  const fonts = [...site.files].filter((file) => file.endsWith('.woff2'));
  return {
    paperPage: heaviest ? heaviest.size + size(files('link', '.css')) : 0,
    paperPath: heaviest?.path ?? '/papers/',
    script: size(withImports(files('script', '.js'))),
    fonts: fonts.reduce((sum, file) => sum + readFileSync(join(out, file)).length, 0),
  };
}

/** Scripts with the scripts that they import at once; those that they load later are left out. */
function withImports(scripts: readonly string[]): Set<string> {
  const all = new Set(scripts);
  for (const script of all) {
    const imports = readFileSync(script, 'utf8').matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g);
    for (const [, path = ''] of imports) all.add(join(dirname(script), path));
  }
  return all;
}

/** A finding for each size over its budget. */
export function overBudget(sizes: Sizes): Finding[] {
  return (['paperPage', 'script', 'fonts'] as const)
    .filter((name) => sizes[name] > budgets[name])
    .map((name) => ({
      path: sizes.paperPath,
      rule: 'budget',
      reason: `The size of ${name} is ${sizes[name]} bytes; at most ${budgets[name]} are allowed.`,
    }));
}

function gzipped(content: string | Uint8Array): number {
  return gzipSync(content).length;
}

/** Which files of a built site are over a limit in bytes, the largest first, and what to do; null where none is. */
export function largeFiles(out: string, paths: Iterable<string>, limit: number): string | null {
  const large = [...paths]
    .map((path) => ({ path, bytes: statSync(join(out, path)).size }))
    .filter(({ bytes }) => bytes > limit)
    .sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
  if (large.length === 0) return null;
  const rest = large.length - shown;
  return [
    `  Files of more than ${fileSize(limit)} (largestFile in astro.config.mjs):`,
    ...large
      .slice(0, shown)
      .map(({ path, bytes }) => `    ${fileSize(bytes).padStart(9)}  ${path}`),
    ...(rest > 0 ? [`    … and ${rest} more.`] : []),
    '  The files of papers are split by year; these are not. Ask how large a file your host takes; a server',
    '  of your own takes any.',
  ].join('\n');
}

/** Cloudflare Pages takes so many files without pay, and is the strictest of the hosts in `docs/deploy`. */
const usual = 20_000;
const shown = 8;

/** Of which kinds the files of a large site are, and what to do where a host refuses so many; null for fewer. */
export function manyFiles(paths: readonly string[], limit = usual): string | null {
  if (paths.length <= limit) return null;
  const kinds = [...Map.groupBy(paths, kindOf)]
    .map(([kind, { length }]) => ({ kind, length }))
    .sort((a, b) => b.length - a.length || (a.kind < b.kind ? -1 : 1));
  const rest = kinds.slice(shown).reduce((sum, { length }) => sum + length, 0);
  return [
    `  ${count(paths.length)} files, more than the ${count(limit)} that some hosts take:`,
    ...kinds.slice(0, shown).map(({ kind, length }) => `    ${count(length).padStart(9)}  ${kind}`),
    ...(rest > 0 ? [`    ${count(rest).padStart(9)}  others`] : []),
    "  `npm run build -- --max-fragments 500` makes few files of the texts of the search, and `files: 'lean'` in",
    '  astro.config.mjs leaves out pictures to share, messages and most files of lists.',
    '  A server of your own takes any number.',
  ].join('\n');
}

/**
 * What the files of each kind take of a site, by paths and bytes: files and kB a paper, the heaviest first, those that take
 * next to nothing together.
 */
export function sizesByKind(
  files: readonly { path: string; bytes: number }[],
  papers: number,
): string {
  const kinds = [...Map.groupBy(files, ({ path }) => kindOf(path))]
    .map(([kind, group]) => ({
      kind,
      files: group.length,
      bytes: group.reduce((sum, { bytes }) => sum + bytes, 0),
    }))
    .sort((a, b) => b.bytes - a.bytes || (a.kind < b.kind ? -1 : 1));
  const row = (kind: string, files: number, bytes: number) =>
    `    ${(files / papers).toFixed(3).padStart(7)} files ${(bytes / papers / 1000).toFixed(2).padStart(7)} kB  ${kind}`;
  const rest = kinds.filter(({ bytes }) => bytes < papers * leastTold);
  const sum = (of: 'files' | 'bytes') => rest.reduce((total, kind) => total + kind[of], 0);
  return [
    '  A paper takes:',
    ...kinds
      .filter((kind) => !rest.includes(kind))
      .map(({ kind, files, bytes }) => row(kind, files, bytes)),
    ...(rest.length > 0 ? [row('others', sum('files'), sum('bytes'))] : []),
  ].join('\n');
}

/** Bytes a paper that a kind of files must take to be told of. */
const leastTold = 100;

/** `/papers/a/index.html` is one of `papers/*.html`, and each document of a feed one of `feeds`. */
function kindOf(path: string): string {
  if (/\/feed(\/[^/]+)?\.(xml|json)$/.test(path)) return 'feeds';
  const folder = /^\/(search-index\/[^/]+\/|[^/]+\/)?/.exec(path)?.[1] ?? '';
  const [ending = ''] = /(\.csl|\.linkset)?\.[^.]+$/.exec(path) ?? [];
  return `${folder}*${ending}`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}

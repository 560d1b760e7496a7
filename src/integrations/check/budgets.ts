import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from './read-page.ts';
import type { Finding, Site } from './rules.ts';

/** The largest sizes allowed, in bytes; pages, styles and scripts gzipped. */
export const budgets = { paperPage: 20_000, script: 10_000, fonts: 90_000 };

export type Sizes = { paperPage: number; paperPath: string; script: number; fonts: number };

/** The sizes of the site that have a budget: the heaviest paper page, its scripts, and all fonts. */
export function measureSizes(out: string, site: Site): Sizes {
  const papers = [...site.pages.values()].filter((page) => page.path.startsWith('/papers/'));
  const heaviest = papers.reduce<Page | null>(
    (most, page) => (most && most.size >= page.size ? most : page),
    null,
  );
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

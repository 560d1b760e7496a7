import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPageFaults } from '../../src/integrations/check/page-rules.ts';
import { readPage } from '../../src/integrations/check/read-page.ts';
import { filesBelow } from '../../src/node/files-below.ts';

/**
 * What is wrong with the links of a site that was built for the root of a host, a line each: those that lead to no page, file
 * or place of a page, and what a page loads from another host.
 */
export function linkFaults(out: string): string[] {
  const names = filesBelow(out).map((name) => `/${name}`);
  const pages = names.filter((name) => name.endsWith('.html'));
  const site = {
    pages: new Set(pages.map((name) => name.replace(/\/index\.html$/, '/'))),
    files: new Set(names),
    base: '/',
    says: () => false,
  };
  const read = (path: string) =>
    readPage(path, readFileSync(join(out, path.replace(/\/$/, '/index.html')), 'utf8'));
  return findPageFaults(site, read)
    .filter(({ rule }) => rule === 'links')
    .map(({ path, reason }) => `${path}: ${reason}`);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { findPageFaults } from '../../src/integrations/check/page-rules.ts';
import { readPage } from '../../src/integrations/check/read-page.ts';
import { filesBelow } from '../../src/node/files-below.ts';

/**
 * The integration of Astro that fails a build in which a link leads to no page, file or place of a page, or in which
 * a page loads something from another host.
 */
export function checkLinks(): AstroIntegration {
  return {
    name: 'offprint:check-links',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const faults = linkFaults(fileURLToPath(dir));
        if (faults.length > 0)
          throw new AstroError(`Links of the documentation are wrong:\n${faults.join('\n')}`);
      },
    },
  };
}

/** What is wrong with the links of a built site at the root of a host, a line each. */
export function linkFaults(out: string): string[] {
  const names = filesBelow(out).map((name) => `/${name}`);
  const pages = names.filter((name) => name.endsWith('.html'));
  const site = {
    pages: new Set(pages.map((name) => name.replace(/\/index\.html$/, '/'))),
    files: new Set(names),
    base: '/',
    texts: () => '',
  };
  const read = (path: string) =>
    readPage(path, readFileSync(join(out, path.replace(/\/$/, '/index.html')), 'utf8'));
  return findPageFaults(site, read)
    .filter(({ rule }) => rule === 'links')
    .map(({ path, reason }) => `${path}: ${reason}`);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/node/files-below.ts';
import { type ListedPaper, readPapers } from '../../src/node/read-papers.ts';

/** A built site as files, for tests that need no browser; paths are those of the site, `/papers.bib`. */
export type BuiltSite = {
  /** All files, sorted. */
  files: string[];
  read: (path: string) => string;
  papers: ListedPaper[];
};

/** The two sites that the end-to-end tests are run on, and the base path of each. */
export const builtSites = { fixture: '/', hostile: '/offprint/' } as const;

export function builtSite(name: keyof typeof builtSites): BuiltSite {
  const out = new URL(`../../.cache/test/${name}/`, import.meta.url).pathname;
  const read = (path: string) => readFileSync(join(out, path), 'utf8');
  const files = filesBelow(out).map((file) => `/${file}`);
  return { files, read, papers: readPapers(out) };
}

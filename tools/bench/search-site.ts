import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPapers } from '../../src/node/read-papers.ts';
import type { SearchFile } from '../../src/search/index/build-search.ts';
import type { SearchPaper, SearchTopic } from '../../src/search/paper.ts';

/** What the search of a built site is made of. */
export function readSearch(site: string): { papers: SearchPaper[]; topics: SearchTopic[] } {
  const read = (name: string) => JSON.parse(readFileSync(join(site, 'api', name), 'utf8'));
  return { papers: readPapers(site), topics: read('topics.json').topics };
}

/** Writes the files of a search into a site. */
export function writeSearch(site: string, files: readonly SearchFile[]): void {
  for (const { path, content } of files) {
    const file = join(site, 'search-index', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Paper } from '../model/paper.ts';

/** Of a site of several years the records lack their neighbours, which stand in the file of each paper. */
export type ListedPaper = Omit<Paper, 'related' | 'relatedTerms'> & Partial<Paper>;

/** The records of all papers of a built site: of one file, or of those of years that it names. */
export function readPapers(site: string): ListedPaper[] {
  return [...eachPaper(site)];
}

/** The same one after the other, of which those of one file are in memory at a time. */
export function* eachPaper(site: string): Generator<ListedPaper> {
  for (const name of paperFiles(site)) yield* JSON.parse(read(site, name)).papers;
}

function paperFiles(site: string): string[] {
  const { years }: { years?: { year: string }[] } = JSON.parse(read(site, 'papers.json'));
  return years?.map(({ year }) => `papers-${year}.json`) ?? ['papers.json'];
}

function read(site: string, name: string): string {
  return readFileSync(join(site, 'api', name), 'utf8');
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Paper } from '../model/paper.ts';

/** Of a site of several years the records lack their neighbours, which stand in the file of each paper. */
export type ListedPaper = Omit<Paper, 'related' | 'relatedTerms'> & Partial<Paper>;

/** The records of all papers of a built site: of one file, or of those of years that it names. */
export function readPapers(site: string): ListedPaper[] {
  return paperFiles(site).flatMap((name) => JSON.parse(read(site, name)).papers);
}

/** The same as one text, as the files have it. */
export function readPapersText(site: string): string {
  return paperFiles(site)
    .map((name) => read(site, name))
    .join('');
}

function paperFiles(site: string): string[] {
  const { years }: { years?: { year: string }[] } = JSON.parse(read(site, 'papers.json'));
  return years?.map(({ year }) => `papers-${year}.json`) ?? ['papers.json'];
}

function read(site: string, name: string): string {
  return readFileSync(join(site, 'api', name), 'utf8');
}

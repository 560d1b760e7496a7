import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstDay } from '../../src/model/paper.ts';
import { placesOf } from '../../src/node/places.ts';
import { readRecords } from '../../src/node/site-records.ts';
import { paperVector, vectorsOf } from '../../src/search/index/build-meaning.ts';
import { bulkLines, indexBody, searchBody } from './opensearch.ts';

/** The vectors of the terms of a site's field; none of them without one. */
export type Terms = ReadonlyMap<string, Float32Array>;

/**
 * Reads the vectors of the field of the working directory. They are of English terms, as the ingest knows them; a site in
 * another language has none.
 */
export function readVectors(language: string): Terms {
  const { field } = placesOf({});
  const [terms, vectors] = ['terms.tsv', 'vectors.bin'].map((name) => join(field ?? '', name));
  if (!terms || !vectors || !existsSync(terms) || !existsSync(vectors)) return new Map();
  if (new Intl.Locale(language).language !== 'en') return new Map();
  return vectorsOf({ terms: readFileSync(terms, 'utf8'), vectors: readFileSync(vectors) });
}

/** The most bytes of a bulk request: OpenSearch advises 5 to 15 MB. */
const mostBytes = 10e6;

export type Exported = { papers: number; withVector: number; files: number };

/**
 * Writes the papers of a built site for OpenSearch into a new folder: `index.json` makes the index, each
 * `papers-0001.ndjson` is a bulk request. With `since`, an ISO day, papers of older digests are left out. Throws an error
 * that says what to do where the folder holds files or the site no papers.
 */
export function exportSite(
  site: string,
  out: string,
  { language, terms, since = '' }: { language: string; terms: Terms; since?: string | undefined },
): Exported {
  if (existsSync(out) && readdirSync(out).length > 0)
    throw new Error(`The folder ${out} holds files already. Remove it, or name another.`);
  const papers = readRecords(site).filter(
    (paper) => since === '' || (firstDay(paper) ?? '') >= since,
  );
  const exported: Exported = { papers: 0, withVector: 0, files: 0 };
  let lines: string[] = [];
  let bytes = 0;
  const write = () => {
    if (lines.length === 0) return;
    const number = String(++exported.files).padStart(4, '0');
    writeFileSync(join(out, `papers-${number}.ndjson`), lines.join(''));
    [lines, bytes] = [[], 0];
  };
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'index.json'), `${JSON.stringify(indexBody(language), null, 2)}\n`);
  for (const paper of papers) {
    const vector = paperVector(paper, terms);
    const text = bulkLines(paper, vector);
    const size = Buffer.byteLength(text);
    if (bytes + size > mostBytes) write();
    lines.push(text);
    bytes += size;
    exported.papers++;
    if (vector) exported.withVector++;
  }
  write();
  return exported;
}

/** The search of a question, as JSON that OpenSearch takes. */
export function questionText(question: string, terms: Terms): string {
  const vector = paperVector({ title: '', brief: question, abstract: null }, terms);
  return JSON.stringify(searchBody(question, vector));
}

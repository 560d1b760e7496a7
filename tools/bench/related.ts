import { findNearest } from '../../src/ingest/enrich/relate/nearest.ts';
import { relate } from '../../src/ingest/enrich/relate/relate.ts';
import { readPapers } from '../../src/node/read-papers.ts';
import { syntheticPapers } from './synthetic-papers.ts';

/**
 * Times `relate` on corpora of the given sizes, made from a site's papers, one after the other; near-linear
 * growth shows as a constant time for each paper.
 */
export function printRelating(site: string, sizes: readonly number[]): void {
  const papers = readPapers(site);
  for (const size of sizes) {
    const corpus = syntheticPapers(papers, size);
    const start = performance.now();
    relate(findNearest(corpus, new Map(), 8), { count: 8 });
    const seconds = (performance.now() - start) / 1000;
    const each = Math.round((seconds * 1e6) / size);
    console.log(`${String(size).padStart(7)} papers  ${seconds.toFixed(2)} s  ${each} µs for each`);
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Titled = { papers: { title: string }[] };

/** Fifty questions to a site: words of its titles, some with slips. */
export function packedQueries(out: string): string[] {
  const { papers }: Titled = JSON.parse(readFileSync(join(out, 'api/papers.json'), 'utf8'));
  return Array.from({ length: 50 }, (_, index) =>
    wordsOf(papers[index % papers.length]?.title ?? '', Math.floor(index / 3)),
  );
}

/** Some words of a title; every third time the longest of them lacks a letter. */
function wordsOf(title: string, index: number): string {
  const words = title.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  const some = words.slice(index % 2, (index % 2) + 1 + (index % 4));
  const [longest = ''] = some.toSorted((a, b) => b.length - a.length);
  const slipped = longest.slice(0, 3) + longest.slice(4);
  return some.map((word) => (index % 3 === 0 && word === longest ? slipped : word)).join(' ');
}

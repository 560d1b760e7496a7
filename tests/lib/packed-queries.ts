import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Titled = { papers: { title: string }[] };

/** Fifty questions to a site: those of the judged cases, and words of its titles, some with slips. */
export function packedQueries(out: string): string[] {
  const judged = ['known-item', 'topical'].flatMap((name) =>
    readFileSync(`tests/eval/${name}-queries.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): string => JSON.parse(line).query),
  );
  const { papers }: Titled = JSON.parse(readFileSync(join(out, 'api/papers.json'), 'utf8'));
  const missing = 50 - judged.length;
  const step = Math.floor(papers.length / missing);
  const made = Array.from({ length: missing }, (_, index) =>
    wordsOf(papers[index * step]?.title ?? '', index),
  );
  return [...judged, ...made];
}

/** Some words of a title; every third time the longest of them lacks a letter. */
function wordsOf(title: string, index: number): string {
  const words = title.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  const some = words.slice(index % 2, (index % 2) + 1 + (index % 4));
  const [longest = ''] = some.toSorted((a, b) => b.length - a.length);
  const slipped = longest.slice(0, 3) + longest.slice(4);
  return some.map((word) => (index % 3 === 0 && word === longest ? slipped : word)).join(' ');
}

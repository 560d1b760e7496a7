import type { PaperText } from '../../src/model/paper.ts';
import { add } from '../../src/text/counts.ts';
import { englishStem } from '../../src/text/english-stem.ts';

/** How soon repeated words stop to count, and how far long texts are held back: the usual values. */
const [saturation, length] = [1.2, 0.75];

/** A plain full-text ranking to compare with: BM25 (Robertson and Zaragoza 2009) over the stems of title and abstract. Gives slugs, best first. */
export function rankByBm25(papers: readonly PaperText[]): (query: string) => string[] {
  const postings = new Map<string, Map<number, number>>();
  const lengths = papers.map(({ title, brief, abstract }, number) => {
    const stems = stemsOf([title, brief, abstract].join(' '));
    for (const stem of stems) {
      const having = postings.get(stem) ?? new Map<number, number>();
      postings.set(stem, having);
      add(having, number);
    }
    return stems.length;
  });
  const mean = lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, papers.length);
  return (query) => {
    const scores = new Map<number, number>();
    for (const stem of new Set(stemsOf(query))) {
      const having = postings.get(stem) ?? new Map<number, number>();
      const idf = Math.log(1 + (papers.length - having.size + 0.5) / (having.size + 0.5));
      for (const [number, count] of having) {
        const long = 1 - length + (length * (lengths[number] ?? 0)) / mean;
        add(scores, number, (idf * count * (saturation + 1)) / (count + saturation * long));
      }
    }
    const ranked = [...scores].sort(([i, a], [j, b]) => b - a || i - j);
    return ranked.flatMap(([number]) => papers[number]?.slug ?? []);
  };
}

function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(englishStem);
}

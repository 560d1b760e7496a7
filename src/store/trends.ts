import { type Span, spanOf } from '../features/trends/span-of.ts';
import type { TrendPaper } from '../features/trends/trend-paper.ts';
import { getPapers, type Paper } from './papers.ts';

/** A paper as the figures take it. */
export function trendPaper(paper: Paper): TrendPaper {
  return {
    month: paper.month,
    kind: paper.kind,
    topics: paper.topics.map((topic) => topic.slug),
    abstract: paper.abstract !== null,
    code: paper.links.some((link) => link.code),
  };
}

/** Every paper as the figures take it, in the order of slugs. */
export async function getTrendPapers(): Promise<TrendPaper[]> {
  return [...(await getPapers()).values()].map(trendPaper);
}

/** The time that all figures of the site show; null when no paper's month is known. */
export async function getSpan(): Promise<Span | null> {
  return spanOf((await getTrendPapers()).flatMap((paper) => paper.month ?? []));
}

import { paths } from '../domain/urls.ts';
import type { KnownPaper } from '../export/known-paper.ts';
import { digestsOf } from './digests.ts';
import { absolute } from './href.ts';
import type { Paper } from './papers.ts';
import { getTopics } from './topics.ts';

/** A paper as exports take it. */
export async function knownPaper(paper: Paper): Promise<KnownPaper> {
  const topics = await getTopics();
  const dates = (await digestsOf(paper)).flatMap((digest) => digest.date ?? []);
  return {
    slug: paper.slug,
    title: paper.title,
    url: absolute(paths.papers(paper.slug)),
    brief: paper.brief,
    abstract: paper.abstract,
    lead: paper.lead?.text ?? null,
    authors: paper.authors,
    venue: paper.venue ?? null,
    venueYear: paper.venueYear ?? null,
    arxiv: paper.arxiv ?? null,
    month: paper.month,
    topics: paper.topics.flatMap((given) => topics.get(given.slug)?.name ?? []),
    digestDate: dates.sort()[0] ?? null,
  };
}

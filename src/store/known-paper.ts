import { absolute } from '../components/href.ts';
import { paths } from '../model/address.ts';
import type { KnownPaper } from '../outputs/known-paper.ts';
import { digestsOf } from './digests.ts';
import type { Paper } from './papers.ts';
import { getTopics } from './topics.ts';

/** A paper as exports take it. */
export async function knownPaper(paper: Paper): Promise<KnownPaper> {
  const all = await getTopics();
  const topics = paper.topics.flatMap((given) => all.get(given.slug) ?? []);
  const digests = await digestsOf(paper);
  const places = new Map(paper.digests.map(({ id, place }) => [id, place]));
  return {
    slug: paper.slug,
    key: paper.key,
    identity: paper.identity ?? null,
    title: paper.title,
    url: absolute(paths.papers(paper.slug)),
    kind: paper.kind,
    brief: paper.brief,
    abstract: paper.abstract,
    lead: paper.lead?.text ?? null,
    authors: paper.authors,
    venue: paper.venue ?? null,
    venueYear: paper.venueYear ?? null,
    arxiv: paper.arxiv ?? null,
    month: paper.month,
    code: paper.links.find((link) => link.code)?.url ?? null,
    topics: topics.map((topic) => topic.name),
    topicSlugs: topics.map((topic) => topic.slug),
    digests: digests.map(({ id, label, date }) => ({
      id,
      label,
      date,
      place: places.get(id) ?? 0,
    })),
    digestDate: digests.flatMap((digest) => digest.date ?? []).sort()[0] ?? null,
    terms: paper.terms,
  };
}

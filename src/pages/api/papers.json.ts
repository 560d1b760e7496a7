import { absolute } from '../../components/href.ts';
import { paths } from '../../model/address.ts';
import type { ApiPapers } from '../../outputs/api-records.ts';
import { jsonResponse } from '../../store/json-response.ts';
import { getPapers } from '../../store/papers.ts';

export async function GET(): Promise<Response> {
  const papers = [...(await getPapers()).values()].map((paper) => ({
    slug: paper.slug,
    title: paper.title,
    url: absolute(paths.papers(paper.slug)),
    brief: paper.brief,
    abstract: paper.abstract,
    topics: paper.topics.map((topic) => topic.slug),
    kind: paper.kind,
    digests: paper.digests.map((place) => place.id),
    arxiv: paper.arxiv ?? null,
    published: paper.month,
    authors: paper.authors,
    venue: paper.venue ?? null,
    venueYear: paper.venueYear ?? null,
    links: paper.links.map((link) => link.url),
    related: paper.related.map((neighbour) => neighbour.slug),
  }));
  return jsonResponse({ papers } satisfies ApiPapers);
}

import { absolute } from '../../data/href.ts';
import { jsonResponse } from '../../data/json-response.ts';
import { getPapers } from '../../data/papers.ts';
import { paths } from '../../domain/urls.ts';
import type { ApiPapers } from '../../export/api-records.ts';

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

import type { PaperRecord } from '../outputs/paper-record.ts';
import { arxivLinks } from '../text/arxiv.ts';
import { knownPaper } from './known-paper.ts';
import type { Paper } from './papers.ts';

const made = new WeakMap<Paper, Promise<PaperRecord>>();

/** Papers as the site's own records, in their order; each is made once. */
export function paperRecords(papers: readonly Paper[]): Promise<PaperRecord[]> {
  return Promise.all(
    papers.map((paper) => {
      const record = made.get(paper) ?? recordOf(paper);
      made.set(paper, record);
      return record;
    }),
  );
}

async function recordOf(paper: Paper): Promise<PaperRecord> {
  const known = await knownPaper(paper);
  const { slug, key, title, url, arxiv, month, venue, venueYear, brief, abstract } = known;
  const terms = new Map(paper.topics.map((topic) => [topic.slug, topic.terms]));
  return {
    slug,
    key,
    title,
    url,
    source: arxiv ? arxivLinks(arxiv).abstract : null,
    arxiv,
    submitted: month,
    authors: [...known.authors],
    venue,
    venueYear,
    kind: paper.kind,
    topics: known.topicSlugs.map((topic, index) => ({
      slug: topic,
      name: known.topics[index] ?? topic,
      terms: terms.get(topic) ?? [],
    })),
    digests: [...known.digests],
    brief,
    abstract,
    gist: paper.gist,
    links: paper.links,
    terms: paper.terms,
    related: paper.related,
  };
}

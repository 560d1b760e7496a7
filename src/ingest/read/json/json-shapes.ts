import { z } from 'zod';

/** The keys of a paper in one object, where a service nests them or calls other things by their names. */
export function unfold(value: unknown): unknown {
  return shapes.parse(value);
}

/** An entry of the lists of Hugging Face: the paper, and beside it a title without line breaks. */
const huggingFace = z
  .looseObject({
    title: z.string().nullish(),
    paper: z.looseObject({ id: z.string(), title: z.string() }),
  })
  .transform(({ paper, ...entry }) => ({ ...entry, ...paper, title: entry.title || paper.title }));

/** An answer of Semantic Scholar, a citation of it included. */
const semanticScholar = z
  .looseObject({ externalIds: z.looseObject({ ArXiv: ids(), DOI: ids() }) })
  .transform(({ externalIds: { ArXiv, DOI }, ...paper }) => ({
    ...paper,
    arxiv: ArXiv,
    doi: DOI,
    venueType: typeOf(paper['publicationVenue']),
  }));

const note = z.looseObject({
  id: z.string(),
  forum: z.string(),
  content: z.record(z.string(), z.unknown()),
});

const reply = note.refine(({ id, forum }) => id !== forum);

/** Whether a value is a note of OpenReview that answers a paper, such as a review. */
export function isReply(value: unknown): boolean {
  return reply.safeParse(value).success;
}

/** A paper among the notes of OpenReview. Its TL;DR is by its authors. */
const openReview = note.transform(({ forum, content }) => {
  const valued = z.looseObject({ value: z.unknown() }).transform(({ value }) => value);
  const told = Object.entries(content).map(([key, value]) => [
    key,
    valued.catch(value).parse(value),
  ]);
  const { title, authors, abstract, venue, 'TL;DR': brief, code } = Object.fromEntries(told);
  const source = `https://openreview.net/forum?id=${forum}`;
  return { title, authors, abstract, venue, brief, code, source };
});

/** A work of OpenAlex, whose abstract is a list of places by word. */
const openAlex = z
  .looseObject({
    display_name: z.string(),
    authorships: z.array(z.looseObject({ author: z.unknown() })),
    abstract_inverted_index: z.record(z.string(), z.array(z.number())).nullish(),
    primary_location: z.looseObject({ source: z.unknown(), landing_page_url: ids() }).nullish(),
  })
  .transform((work) => ({
    ...work,
    title: work.display_name,
    authors: work.authorships.map(({ author }) => author),
    abstract: inOrder(work.abstract_inverted_index ?? {}),
    venue: z.looseObject({ display_name: z.string() }).safeParse(work.primary_location?.source).data
      ?.display_name,
    venueType: typeOf(work.primary_location?.source),
    abs: work.primary_location?.landing_page_url,
  }));

/** As what a service files a venue: `journal`, `conference`, `book series`. */
function typeOf(venue: unknown): string | undefined {
  return z.looseObject({ type: z.string() }).safeParse(venue).data?.type;
}

function inOrder(places: Record<string, number[]>): string {
  const words = Object.entries(places).flatMap(([word, at]) =>
    at.map((place) => ({ word, place })),
  );
  return words
    .toSorted((a, b) => a.place - b.place)
    .map(({ word }) => word)
    .join(' ');
}

/**
 * A page of Hugging Face as a scraper of its lists keeps it: what it takes for an abstract may be the first
 * comment, and its authors are out of order where accounts are among them.
 */
const scraped = z
  .looseObject({ authors: z.array(z.string()), details: z.looseObject({ abstract: ids() }) })
  .transform(({ details, authors, ...paper }) => ({
    ...details,
    ...paper,
    abstract: isProse(details.abstract) ? details.abstract : null,
    authors: authors.every((name) => name.includes(' ')) ? authors : [],
  }));

function isProse(text: string | null | undefined): boolean {
  return (text?.length ?? 0) > 400 && !/\p{Extended_Pictographic}|TL;?DR/u.test(text ?? '');
}

/** A record of a site of this program; its address is a page of that site, and not the paper's. */
const own = z
  .looseObject({ slug: z.string(), identity: ids(), digestDetails: z.array(z.unknown()) })
  .transform(({ url: _, ...paper }) => paper);

const shapes = z.union([
  huggingFace,
  semanticScholar,
  openReview,
  openAlex,
  scraped,
  own,
  z.unknown(),
]);

function ids() {
  return z.string().nullish().catch(null);
}

import { type CollectionEntry, getCollection } from 'astro:content';
import { listsIn } from 'virtual:offprint/lists';
import type { z } from 'zod';
import { absolute } from '../href.ts';
import { paths } from '../model/address.ts';
import type { Digest } from '../model/collections.ts';
import type { Kind, KindGroup } from '../model/kind.ts';
import { byListedTime } from '../model/listed-year.ts';
import type { factsSchema, Paper, Related } from '../model/paper.ts';
import { siteConfig } from '../site.config.ts';
import { arxivLinks, monthOfArxiv } from '../text/arxiv.ts';
import type { PlainTexts } from '../text/markdown/plain-texts.ts';
import { markdownAbstract, markdownBrief } from '../texts/texts.ts';
import { getDigestsById } from './digests.ts';
import { getKinds, groupByKind } from './kinds.ts';
import { once } from './once.ts';
import { getVocabulary, type TopicFacts } from './vocabulary.ts';

type Vocabulary = ReadonlyMap<string, TopicFacts>;

/** What the entry of a paper leaves to others. */
type Around = {
  vocabulary: Vocabulary;
  kinds: ReadonlyMap<string, Kind>;
  digests: ReadonlyMap<string, Digest>;
  related: ReadonlyMap<string, readonly Related[]>;
  terms: ReadonlyMap<string, string[]>;
};

/** Every paper by slug, in the order of slugs. */
export const getPapers = once(async (): Promise<Map<string, Paper>> => {
  const around: Around = {
    vocabulary: await getVocabulary(),
    kinds: new Map((await getKinds()).map((kind) => [kind.slug, kind])),
    digests: await getDigestsById(),
    related: listsIn<Related[]>('relations.json'),
    terms: listsIn<string[]>('terms.json'),
  };
  return new Map((await getEntries()).map((entry) => [entry.id, paperOf(entry, around)]));
});

/** The papers of these slugs, in that order; unknown slugs are left out. */
export async function papersOf(slugs: readonly string[]): Promise<Paper[]> {
  const all = await getPapers();
  return slugs.flatMap((slug) => all.get(slug) ?? []);
}

/** Brief and abstract as sections of HTML below headings in the language of pages, by slug; empty for a paper without text. */
export const getTexts = once(async (): Promise<Map<string, string>> => {
  return new Map(
    (await getEntries()).map(({ id, rendered }) => [id, withHeadings(rendered?.html ?? '')]),
  );
});

function withHeadings(html: string): string {
  return html
    .replace(/(<h2 id="in-brief">)[^<]*/, (_, tag) => tag + markdownBrief)
    .replace(/(<h2 id="abstract">)[^<]*/, (_, tag) => tag + markdownAbstract);
}

/** The kinds that have papers, in the order of kinds, each with its papers. */
export async function getPapersByKind(): Promise<KindGroup[]> {
  return groupByKind((await getPapers()).values());
}

/** The papers by month of first submission, newest month first; papers of unknown month are left out. */
export async function getPapersByMonth(): Promise<Map<string, Paper[]>> {
  const papers = [...(await getPapers()).values()].filter((paper) => paper.published);
  const groups = Map.groupBy(papers, (paper) => paper.published ?? '');
  return new Map([...groups].sort(([a], [b]) => (a < b ? 1 : -1)));
}

/** So many papers of a single year go into one file of each form: a new digest writes it anew. */
const mostTogether = 1000;

/** Every paper, in the order of slugs, in the parts in which files hold all papers; null where they are together. */
export const getPapersInParts = once(async () =>
  byListedTime([...(await getPapers()).values()], mostTogether),
);

/** Every paper by month of submission, the newest first and those of unknown month last, then by slug. */
export async function getNewestPapers(): Promise<Paper[]> {
  const month = ({ published }: Paper) => published ?? '';
  const papers = [...(await getPapers()).values()];
  return papers.sort((a, b) => (month(a) === month(b) ? 0 : month(a) < month(b) ? 1 : -1));
}

async function getEntries(): Promise<CollectionEntry<'papers'>[]> {
  return (await getCollection('papers')).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function paperOf({ id: slug, data, rendered }: CollectionEntry<'papers'>, around: Around): Paper {
  const { topics, digests, links, identity = null, language, ...facts } = data;
  const { brief, abstract } = plainTexts(rendered?.metadata?.frontmatter);
  const topicDetails = detailsOfTopics(topics, around.vocabulary);
  const digestDetails = detailsOfDigests(digests, around.digests);
  const related = around.related.get(slug) ?? [];
  const { name } = around.kinds.get(facts.kind ?? '') ?? {};
  return {
    slug,
    url: absolute(paths.papers(slug)),
    language: language ?? siteConfig.language,
    ...facts,
    ...(name && name !== facts.kind && { kindName: name }),
    source: sourceOf(facts),
    identity,
    brief,
    abstract,
    topics: topicDetails.map((topic) => topic.slug),
    topicDetails,
    digests: digestDetails.map(({ id }) => id),
    digestDetails,
    published: facts.arxiv && monthOfArxiv(facts.arxiv),
    links: links.map(({ url }) => url),
    code: links.filter((link) => link.code).map(({ url }) => url),
    terms: around.terms.get(slug) ?? [],
    related: related.map((paper) => paper.slug),
    relatedTerms: Object.fromEntries(related.map((paper) => [paper.slug, paper.terms])),
  };
}

/** arXiv first, whose copy is free to read. */
function sourceOf({ arxiv, doi, source }: z.output<typeof factsSchema>): string | null {
  if (arxiv) return arxivLinks(arxiv).abstract;
  return doi ? `https://doi.org/${doi}` : source;
}

function detailsOfTopics(
  given: CollectionEntry<'papers'>['data']['topics'],
  vocabulary: Vocabulary,
): Paper['topicDetails'] {
  return given.flatMap(({ slug, terms }) => {
    const topic = vocabulary.get(slug);
    return topic ? [{ slug, name: topic.name, family: topic.family, terms }] : [];
  });
}

function detailsOfDigests(
  places: CollectionEntry<'papers'>['data']['digests'],
  digests: Around['digests'],
): Paper['digestDetails'] {
  return places.flatMap(({ id, place }) => {
    const digest = digests.get(id);
    if (!digest) return [];
    const { label, date, from, papers } = digest;
    return [{ id, label, date, ...(from && { from }), place, of: papers.length }];
  });
}

/** What `remarkPlainTexts` left in the frontmatter. */
function plainTexts(frontmatter: unknown): PlainTexts {
  const { plain } = (frontmatter ?? {}) as { plain?: PlainTexts };
  return plain ?? { brief: null, abstract: null };
}

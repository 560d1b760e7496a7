import { siteConfig } from '../../site.config.ts';
import { otherLanguages } from '../../text/languages.ts';
import { functionWords } from '../../text/words.ts';
import {
  newestFirst,
  type SearchPaper,
  type SearchTopic,
  searchContent,
  titleLength,
} from '../paper.ts';
import { writeText } from '../rank/paper-index.ts';
import { titleFacts } from '../rank/titles.ts';
import { type PaperFacts, type SearchRoot, searchFiles } from '../root.ts';
import {
  buildVocabulary,
  type VocabularyKnowledge,
  vocabularyLines,
} from '../vocabulary/build-vocabulary.ts';
import { postingLines } from '../vocabulary/postings.ts';
import { groupSpellings, shardLines } from '../vocabulary/vocabulary.ts';
import type { YearBundle } from '../years/bundles.ts';
import { pairLines } from '../years/title-pairs.ts';
import { alikeTogether, textsTogether } from './alike-together.ts';
import { buildMeaning, type FieldFiles, meaningFiles } from './build-meaning.ts';
import { hashOf } from './hash-of.ts';

/** A file of the search, by its path in the folder `search-index`. */
export type SearchFile = { path: string; content: string };

export type SearchOptions = VocabularyKnowledge & {
  /** The most files for the texts that results show. */
  maxFragments?: number | undefined;
  /** What was learnt of the field; without it, papers are found by their words alone. */
  field?: FieldFiles | null;
  /** The year in which the papers were listed, where there are several. */
  year?: string;
  /** What of several years can be searched, newest first. */
  bundles?: YearBundle[];
  /** The titles of papers by year, the same; see `title-pairs.ts`. */
  titles?: ReadonlyMap<string, readonly string[]>;
};

/**
 * Makes all files of a search: what is known of its papers and of words, where these stand, and the texts that results
 * show, in at most `maxFragments` files. A site of several years has such a bundle for each, see `build-years.ts`.
 */
export async function buildSearch(
  papers: readonly SearchPaper[],
  topics: readonly SearchTopic[],
  {
    maxFragments = Number.POSITIVE_INFINITY,
    field = null,
    year,
    bundles,
    titles = new Map(),
    ...knowledge
  }: SearchOptions = {},
): Promise<SearchFile[]> {
  const ordered = papers.toSorted(newestFirst);
  const meaning = field && buildMeaning(ordered, field);
  const vectors = await hashOf(meaning?.words ?? []);
  const { entries, spellings, names } = buildVocabulary(ordered, topics, knowledge);
  const contents = ordered.map(searchContent);
  const lines = [
    ...vocabularyLines({ entries, names }),
    ...postingLines(contents),
    ...pairLines(titles),
  ];
  const shards = shardLines(lines);
  const groups = groupSpellings(spellings);
  const texts = textsTogether(alikeTogether(ordered, meaning?.codes), maxFragments);
  const textFiles = texts.map((some) =>
    some
      .map((number) => writeText(number, ordered[number]?.slug ?? '', contents[number] ?? ''))
      .join('\n'),
  );
  const slugs = ordered.map(({ slug }) => slug).join('\n');
  const version = await hashOf([
    slugs,
    ...[...shards, ...groups].map(({ text }) => text),
    ...textFiles,
    vectors,
    ...(meaning?.groups ?? []),
  ]);
  const root: SearchRoot = {
    version,
    ...factsOf(ordered, topics),
    texts: placesOf(texts),
    shards: shards.map(({ from }) => from),
    common: lines.flatMap(([key, line]) => (functionWords.has(key) ? line : [])),
    spellings: groups.map(({ group }) => group),
    ...(meaning && { meaning: { vectors, ...meaning.root } }),
    ...(year !== undefined && { year }),
    ...(bundles && { bundles }),
  };
  return [
    { path: searchFiles.root, content: JSON.stringify(root) },
    { path: searchFiles.slugs(version), content: slugs },
    ...textFiles.map((content, number) => ({ path: searchFiles.texts(version, number), content })),
    ...shards.map(({ text }, number) => ({
      path: searchFiles.shard(version, number),
      content: text,
    })),
    ...groups.map(({ group, text }) => ({
      path: searchFiles.spellings(version, group),
      content: text,
    })),
    ...(meaning ? meaningFiles(version, vectors, meaning) : []),
  ];
}

/** The place of the list in which each number is. */
function placesOf(lists: readonly (readonly number[])[]): number[] {
  const places: number[] = [];
  lists.forEach((numbers, place) => {
    for (const number of numbers) places[number] = place;
  });
  return places;
}

function factsOf(
  papers: readonly SearchPaper[],
  topics: readonly SearchTopic[],
): Pick<
  SearchRoot,
  'topics' | 'kinds' | 'kindNames' | 'digests' | 'papers' | 'languages' | 'statuses' | 'years'
> {
  const lists = {
    topics: topics.map(({ slug }) => slug),
    kinds: distinct(papers.flatMap(({ kind }) => kind ?? [])),
    digests: distinct(papers.flatMap((paper) => paper.digests)),
  };
  const topicPlaces = placesIn(lists.topics);
  const kindPlaces = placesIn(lists.kinds);
  const digestPlaces = placesIn(lists.digests);
  const facts = papers.map((paper): PaperFacts => {
    const { telling, name } = titleFacts(paper.title);
    return [
      places(topicPlaces, paper.topics),
      kindPlaces.get(paper.kind ?? '') ?? -1,
      places(digestPlaces, paper.digests),
      paper.code.length > 0 ? 1 : 0,
      paper.published,
      titleLength(paper.title),
      telling,
      name,
    ];
  });
  return {
    ...lists,
    ...namesOf(lists.kinds, papers),
    papers: facts,
    ...otherLanguages(papers, siteConfig.language),
    ...statusesOf(papers),
    ...yearsOf(papers),
  };
}

function namesOf(
  kinds: readonly string[],
  papers: readonly SearchPaper[],
): Pick<SearchRoot, 'kindNames'> {
  const names = new Map(papers.map(({ kind, kindName }) => [kind, kindName]));
  const kindNames = kinds.map((kind) => names.get(kind) ?? kind);
  return kindNames.every((name, place) => name === kinds[place]) ? {} : { kindNames };
}

function statusesOf(papers: readonly SearchPaper[]): Pick<SearchRoot, 'statuses'> {
  const known = papers.flatMap(({ status }, number) => (status ? [[number, status]] : []));
  return known.length > 0 ? { statuses: Object.fromEntries(known) } : {};
}

function yearsOf(papers: readonly SearchPaper[]): Pick<SearchRoot, 'years'> {
  const known = papers.flatMap(({ published, venueYear }, number) =>
    published === null && venueYear ? [[number, venueYear]] : [],
  );
  return known.length > 0 ? { years: Object.fromEntries(known) } : {};
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

type Places = ReadonlyMap<string, number>;

function placesIn(values: readonly string[]): Places {
  return new Map(values.map((value, place) => [value, place]));
}

function places(known: Places, values: readonly string[]): number[] {
  return values.flatMap((value) => known.get(value) ?? []);
}

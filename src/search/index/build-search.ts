import { close, createIndex, type IndexFile } from 'pagefind';
import { siteConfig } from '../../site.config.ts';
import { escapeHtml } from '../../text/escape.ts';
import { otherLanguages } from '../../text/languages.ts';
import {
  newestFirst,
  type SearchPaper,
  type SearchTopic,
  searchContent,
  titleLength,
} from '../paper.ts';
import { type PaperFacts, type SearchRoot, searchFiles } from '../root.ts';
import { stemLanguage } from '../stem.ts';
import {
  buildVocabulary,
  type VocabularyKnowledge,
  vocabularyLines,
} from '../vocabulary/build-vocabulary.ts';
import { groupSpellings, shardLines } from '../vocabulary/vocabulary.ts';
import type { YearBundle } from '../years/bundles.ts';
import { pairLines } from '../years/title-pairs.ts';
import { alikeTogether, papersInFragment } from './alike-together.ts';
import { type BuiltMeaning, buildMeaning, type FieldFiles, meaningFiles } from './build-meaning.ts';
import { hashOf } from './hash-of.ts';

/** A file of the search, by its path in the folder `pagefind`. */
export type SearchFile = { path: string; content: Uint8Array | string };

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
 * Makes all files of a search: one Pagefind bundle of its papers, and beside it what is known of
 * papers and words. The texts that results show are in at most `maxFragments` files.
 * Throws when Pagefind could not index the papers. A site of several years has a bundle for each,
 * see `build-years.ts`.
 */
export async function buildSearch(
  papers: readonly SearchPaper[],
  topics: readonly SearchTopic[],
  { maxFragments = fragmentsFor(papers.length), ...options }: SearchOptions = {},
): Promise<SearchFile[]> {
  const ordered = papers.toSorted(newestFirst);
  const { field = null } = options;
  const meaning = field && buildMeaning(ordered, field);
  const together = alikeTogether(ordered, meaning?.codes);
  return [
    ...(await inTurn(() => indexFiles(ordered, together, maxFragments))),
    ...(await ownFiles(ordered, topics, { ...options, meaning })),
  ];
}

let turn: Promise<unknown> = Promise.resolve();

/** Runs one after the other: Pagefind has one backend, and whoever closes it ends the work of others, too. */
function inTurn<Result>(run: () => Promise<Result>): Promise<Result> {
  const result = turn.then(run, run);
  turn = result.catch(() => {});
  return result;
}

function fragmentsFor(papers: number): number {
  return Math.max(1, Math.ceil(papers / papersInFragment));
}

/** Pagefind's files of papers, given in an order; each keeps its number as its place in a sort order. */
async function indexFiles(
  papers: readonly SearchPaper[],
  order: readonly number[],
  maxFragments: number,
): Promise<IndexFile[]> {
  // Unless told otherwise Pagefind puts 20,000 words into a file, of which a search needs a few.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize(papers.length));
  const { index, errors } = await createIndex({ forceLanguage: stemLanguage, maxFragments });
  for (const number of order) {
    const paper = papers[number] as SearchPaper;
    const added = await index?.addHTMLFile({
      url: `/papers/${paper.slug}/`,
      content: pageOf(paper, number),
    });
    errors.push(...(added?.errors ?? []));
  }
  const made = await index?.getFiles();
  await close();
  errors.push(...(made?.errors ?? []));
  if (!made || errors.length > 0)
    throw new Error(`Pagefind could not index the papers:\n${errors.join('\n')}`);
  return made.files.filter(({ path }) => used.test(path));
}

/**
 * A paper as a page of its own. Of a word Pagefind tells but the place that weighs least: parts of compounds weigh less than
 * whole words, and would hide that the title has it. So the title weighs least.
 */
function pageOf(paper: SearchPaper, number: number): string {
  const pieces = searchContent(paper).split(' ').map(escapeHtml);
  const end = titleLength(paper.title);
  const title = pieces.slice(0, end).join(' ');
  const content = `<span data-pagefind-weight="0.1">${title}</span> ${pieces.slice(end).join(' ')}`;
  return `<html lang="${stemLanguage}"><body><main data-pagefind-body>${content}</main><i data-pagefind-sort="number">${number}</i></body></html>`;
}

/** The files grow with the root of the corpus, as their list travels too. */
function chunkSize(papers: number): number {
  return Math.round(1500 * Math.sqrt(Math.max(papers, 500) / 500));
}

/** What the site loads of Pagefind's files: no interface of its own, no worker. */
const used = new RegExp(
  `^(index|fragment)/|\\.pf_meta$|^(pagefind-entry\\.json|pagefind\\.js|wasm\\.${stemLanguage}\\.pagefind)$`,
);

async function ownFiles(
  papers: readonly SearchPaper[],
  topics: readonly SearchTopic[],
  {
    meaning,
    year,
    bundles,
    titles = new Map(),
    ...knowledge
  }: Omit<SearchOptions, 'field'> & { meaning: BuiltMeaning | null },
): Promise<SearchFile[]> {
  const { entries, spellings, names } = buildVocabulary(papers, topics, knowledge);
  const lines = [...vocabularyLines({ entries, names }), ...pairLines(titles)];
  const shards = shardLines(lines, papers.length);
  const groups = groupSpellings(spellings);
  const slugs = papers.map(({ slug }) => slug).join('\n');
  const version = await hashOf([
    slugs,
    ...[...shards, ...groups].map(({ text }) => text),
    ...(meaning ? [...meaning.words, ...meaning.groups] : []),
  ]);
  const root: SearchRoot = {
    version,
    ...factsOf(papers, topics),
    shards: shards.map(({ from }) => from),
    spellings: groups.map(({ group }) => group),
    ...(meaning && { meaning: true }),
    ...(year !== undefined && { year }),
    ...(bundles && { bundles }),
  };
  return [
    { path: searchFiles.root, content: JSON.stringify(root) },
    { path: searchFiles.slugs(version), content: slugs },
    ...shards.map(({ text }, number) => ({
      path: searchFiles.shard(version, number),
      content: text,
    })),
    ...groups.map(({ group, text }) => ({
      path: searchFiles.spellings(version, group),
      content: text,
    })),
    ...(meaning ? await meaningFiles(version, meaning) : []),
  ];
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
  const facts = papers.map(
    (paper): PaperFacts => [
      places(topicPlaces, paper.topics),
      kindPlaces.get(paper.kind ?? '') ?? -1,
      places(digestPlaces, paper.digests),
      paper.code.length > 0 ? 1 : 0,
      paper.published,
      titleLength(paper.title),
    ],
  );
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

import { arxivIdOf } from '../../text/arxiv.ts';
import { correctedText } from '../ask/corrected-text.ts';
import { excerpt, markedTitle } from '../ask/excerpt.ts';
import { findWays } from '../ask/find-ways.ts';
import { Memberships } from '../ask/memberships.ts';
import { readQuery } from '../ask/query-words.ts';
import { matchingTopic, type Ranked, rank } from '../ask/rank.ts';
import { orderByTitles } from '../ask/title-fit.ts';
import { understand } from '../ask/understand.ts';
import { type ReadData, Vocabulary } from '../ask/vocabulary.ts';
import { WordFinder } from '../ask/word-finder.ts';
import { arxivWord, contentTexts } from '../vocabulary/search-content.ts';
import type { FilterCounts, Pagefind, PagefindFragment, PagefindModule } from './pagefind-types.ts';
import type { SearchState } from './search-state.ts';

/** A paper that was found, with its title escaped and the words that matched in `<mark>`. */
export type FoundPaper = PagefindFragment & { heading: string };

/** What a search found: how many papers, counts for every filter, and the papers in order. */
export type SearchResult = {
  total: number;
  counts: FilterCounts;
  /** The index's keys of the papers, best first. */
  ids: string[];
  /** Loads the first `count` papers. */
  load(count: number): Promise<FoundPaper[]>;
  /** Present where slips were corrected: the words as typed, and those searched for. */
  corrected?: { from: string; to: string };
  /** Slug of the topic that the words name. */
  topic?: string;
  /** Present where the words are the arXiv id of a paper. */
  arxiv?: string;
};

/** Pagefind's index with what the site has learnt about its words. */
export type Engine = {
  pagefind: Pagefind;
  vocabulary: Vocabulary;
  finder: WordFinder;
  memberships: Promise<Memberships>;
};

let engine: Promise<Engine> | undefined;

/** Loads the search from the site's own bundle, once. */
export function loadEngine(bundle: string): Promise<Engine> {
  engine ??= import(/* @vite-ignore */ `${bundle}pagefind.js`).then((module: PagefindModule) =>
    // A worker would load a second copy of Pagefind, for searches of a few milliseconds.
    makeEngine(module.createInstance({ noWorker: true }), readFrom(`${bundle}vocabulary/`)),
  );
  return engine;
}

/** An engine over a Pagefind instance and the files of a vocabulary. */
export function makeEngine(pagefind: Pagefind, read: ReadData): Engine {
  const finder = new WordFinder(pagefind);
  const vocabulary = new Vocabulary(read);
  return { pagefind, finder, vocabulary, memberships: Memberships.load(pagefind) };
}

function readFrom(folder: string): ReadData {
  return async (name) => {
    const response = await fetch(folder + name);
    if (!response.ok) throw new Error(`${response.status} fetching ${folder}${name}`);
    return response.text();
  };
}

/** Searches the papers; without words it lists those that the filters let through. */
export async function search(engine: Engine, state: SearchState): Promise<SearchResult> {
  const arxiv = arxivIdOf(state.text);
  if (arxiv) return identified(engine, state, arxiv);
  const query = readQuery(state.text);
  if (query.words.length === 0) return listed(await engine.memberships, state);
  const understood = await understand(query, engine.vocabulary, state.exact === true);
  const [root, { found, phrases }, memberships] = await Promise.all([
    engine.vocabulary.root(),
    findWays(engine.finder, understood, query.phrases),
    engine.memberships,
  ]);
  const ranking = rank({ understood, found, phrases, root, memberships });
  const corrected = correctedText(state.text, understood.corrections);
  const topic = matchingTopic(ranking, understood, root, memberships);
  return {
    ...answer(ranking, memberships, state, understood.weights),
    ...(corrected && { corrected }),
    ...(topic && { topic }),
  };
}

async function identified(
  { finder, memberships }: Engine,
  state: SearchState,
  arxiv: string,
): Promise<SearchResult> {
  const papers = [...(await finder.find(arxivWord(arxiv))).keys()].map((id) => ({ id, score: 1 }));
  return { ...answer(papers, await memberships, state, new Map()), arxiv };
}

function listed(memberships: Memberships, state: SearchState): SearchResult {
  const all = [...memberships.papers.keys()].map((id) => ({ id, score: 0 }));
  return answer(all, memberships, state, new Map());
}

/** Papers whose titles are looked at once they have been loaded. */
const head = 20;

function answer(
  ranking: readonly Ranked[],
  memberships: Memberships,
  { filters, newest }: SearchState,
  weights: ReadonlyMap<string, number>,
): SearchResult {
  const all = ranking.map(({ id }) => id);
  const left = new Set(memberships.filter(all, filters));
  const filtered = ranking.filter(({ id }) => left.has(id));
  const papers = newest ? memberships.newestFirst(filtered) : filtered;
  const load = (some: readonly Ranked[]) =>
    Promise.all(some.map((one) => loadPaper(one, memberships, weights)));
  return {
    total: papers.length,
    counts: memberships.count(all, filters),
    ids: papers.map(({ id }) => id),
    load: async (count) => {
      const [first, rest] = await Promise.all([
        load(papers.slice(0, head)),
        load(papers.slice(head, count)),
      ]);
      const best = newest ? first : orderByTitles(first, weights);
      return [...best, ...rest].slice(0, count).map(({ paper }) => paper);
    },
  };
}

async function loadPaper(
  { id, score }: Ranked,
  memberships: Memberships,
  weights: ReadonlyMap<string, number>,
): Promise<{ score: number; title: string; paper: FoundPaper }> {
  const result = memberships.papers.get(id);
  if (!result) throw new Error(`The search index has no paper ${id}.`);
  const paper = await result.data();
  const passage = excerpt(contentTexts(paper.content), weights);
  const title = paper.meta['title'] ?? '';
  const heading = markedTitle(title, weights);
  return { score, title, paper: { ...paper, excerpt: passage, heading } };
}

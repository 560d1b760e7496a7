import type { Status } from '../model/paper.ts';
import { arxivIdOf } from '../text/arxiv.ts';
import { type Asked, readAsked } from './ask/asked.ts';
import { readExcluded } from './ask/excluded.ts';
import { readQuery } from './ask/query.ts';
import type { AskedTime } from './ask/times.ts';
import { correctedText, type Understood, understand, weightsOf } from './ask/understand.ts';
import type { Vocabulary } from './ask/vocabulary.ts';
import { hasSigns, piecesOf } from './characters.ts';
import { excerpt, type MarkedText, markedTitle } from './excerpt.ts';
import type { Meaning } from './meaning/meaning.ts';
import { arxivWord, readContent } from './paper.ts';
import { findConcepts } from './rank/match.ts';
import type { Index } from './rank/paper-index.ts';
import type { Chosen, FilterCounts, Papers } from './rank/papers.ts';
import { findPhrase } from './rank/phrase.ts';
import { type Ranking, rank } from './rank/rank.ts';
import { isOf } from './rank/times.ts';
import { type AskedWord, askedWords, orderByTitles } from './rank/titles.ts';
import { matchingTopic, nearestTopics, type Ranked } from './rank/topics.ts';
import type { Postings } from './vocabulary/postings.ts';

/** What is searched in, being loaded. */
export type Engine = {
  words: Promise<{
    papers: Papers;
    vocabulary: Vocabulary;
    index: Index;
    meaning?: Pick<Meaning, 'near'>;
  }>;
  /** The slugs of all papers, by number. */
  slugs(): Promise<readonly string[]>;
};

/** What is asked for. */
export type Question = {
  text: string;
  filters: Chosen;
  /** Present where the words are to be taken as they are typed, without correction. */
  exact?: true;
  /** Present where the newest submissions are to come first, instead of the best matches. */
  newest?: true;
  /** Present where all years of a site are to be searched. */
  all?: true;
};

/** A paper that was found, with the words marked that matched. */
export type FoundPaper = {
  slug: string;
  title: string;
  /** The language of title and text where it is not that of the site (BCP 47). */
  language: string | undefined;
  status: Status | null;
  heading: MarkedText;
  excerpt: MarkedText;
  /** The name of its kind. */
  kind: string | null;
  /** Slugs of its topics, the leading one first. */
  topics: string[];
  published: string | null;
  code: boolean;
};

/** What a search found: how many papers, counts for every filter, and the papers in order. */
export type SearchResult = {
  total: number;
  counts: FilterCounts;
  /** Loads the first `count` papers. */
  load(count: number): Promise<FoundPaper[]>;
  /** The slugs of all that were found. */
  slugs(): Promise<string[]>;
  /** Present where slips were corrected: the words as typed, and those searched for. */
  corrected?: { from: string; to: string };
  /** Slug of the topic that the words name. */
  topic?: string;
  /** Present where the words are the arXiv id of a paper. */
  arxiv?: string;
  /** Present where they name people, venues or a time. */
  asked?: Asked;
  /** Present where no paper has most of what is asked for: the slugs of the nearest topics. */
  nearest?: string[];
  /** The share of the words, by how much they tell, that one paper has at most, 0–1; absent without words. */
  covered?: number;
  /** Present where papers were left out: for which words; and for which none was, as none has them. */
  excluded?: { from: string[]; nowhere: string[] };
  /** Present where the words are none to search by: only such as stand in every paper, or signs. */
  vague?: true;
};

/** Searches the papers; without words it lists those that the filters let through. */
export async function search(engine: Engine, question: Question): Promise<SearchResult> {
  const arxiv = arxivIdOf(question.text);
  if (arxiv) return identified(engine, question, arxiv);
  const { text, excluded } = readExcluded(question.text);
  const { papers, vocabulary, index, meaning } = await engine.words;
  const asked = await namedIn({ ...question, text }, papers, vocabulary);
  const { named, time } = asked;
  const query = readQuery(asked.text);
  const wordless = query.words.length + named.length === 0;
  if (wordless && query.phrases.length === 0 && !time && text.trim())
    return { ...answer(engine, papers, [], question, new Map()), vague: true };
  const [phrases, without] = await Promise.all([
    findPhrases(engine, query.phrases),
    findPhrases(engine, excluded),
  ]);
  const told = toldOf(excluded, without, asked);
  const isMeant = (paper: number) =>
    phrases.every((having) => having.has(paper)) &&
    !without.some((having) => having.has(paper)) &&
    !((wordless || time?.only) && time && !isOf(paper, time, papers));
  if (wordless) return { ...listed(engine, papers, question, isMeant), ...told };
  const understood = await understand(query, vocabulary, papers.count, question.exact === true);
  const beside = [...understood.near, ...named.flatMap(({ ways }) => ways)];
  const [{ found, concepts }, written] = await Promise.all([
    findConcepts(index, understood.concepts, beside),
    findWritten(time, index, vocabulary),
  ]);
  const meant = { ...understood, concepts };
  const all = phrases.length > 0;
  const ranked = { understood: meant, found, isMeant, all, papers, named, time, written };
  const byWords = rank(ranked);
  const near = isSaid(byWords) || question.exact ? null : await nearBy(meaning, asked.text, meant);
  const ranking = near ? rank({ ...ranked, near }) : byWords;
  const weights = new Map([...weightsOf(concepts), ...understood.weights]);
  const corrected = correctedText(question.text, understood.corrections);
  const topic = matchingTopic(ranking.papers, understood, papers);
  const titles = await askedWords(index, concepts);
  return {
    ...answer(engine, papers, ranking.papers, question, weights, titles),
    ...told,
    covered: byWords.covered,
    ...(corrected && { corrected }),
    ...(topic && { topic }),
    ...(fitsNothing(ranking) && { nearest: nearestTopics(ranking.papers, meant, papers) }),
  };
}

/** What a reader is told of how the question was read. */
function toldOf(
  excluded: readonly string[],
  without: readonly Postings[],
  asked: Asked,
): Pick<SearchResult, 'excluded' | 'asked'> {
  const { named, time } = asked;
  const from = excluded.filter((_, at) => without[at]?.size);
  const nowhere = excluded.filter((word) => !from.includes(word));
  return {
    ...(excluded.length > 0 && { excluded: { from, nowhere } }),
    ...((named.length > 0 || time) && { asked }),
  };
}

/** Whether a paper has nearly all of the question, so that its words are those to find it by. */
function isSaid({ covered }: Ranking): boolean {
  return covered >= said;
}

/** The papers near to a question in what they are about; null where that is not known, or could not be loaded. */
async function nearBy(
  meaning: Pick<Meaning, 'near'> | undefined,
  text: string,
  { corrections }: Understood,
): Promise<ReadonlyMap<number, number> | null> {
  const meant = piecesOf(correctedText(text, corrections)?.to ?? text);
  // `.NET` is no net.
  const words = meant.filter((piece) => !hasSigns(piece)).join(' ');
  return meaning?.near(words).catch(() => null) ?? null;
}

/** Whether there are papers, and none of them has so much of the question that it may be what is asked for. */
function fitsNothing({ papers, covered }: Ranking): boolean {
  return papers.length > 0 && covered < fitting;
}

/** The share of a question, by how much its words tell. */
const fitting = 0.5;
const said = 0.97;

/** What a question names; nothing where its words are to be taken as they are typed. */
async function namedIn(
  { text, exact }: Question,
  papers: Papers,
  vocabulary: Vocabulary,
): Promise<Asked> {
  if (exact) return { text, named: [], time: null };
  return readAsked(text, vocabulary, (year) => papers.isKnownYear(year));
}

/** The papers that have the words of a time in their texts: `ImageNet 2012`. */
async function findWritten(
  time: AskedTime | null,
  index: Index,
  vocabulary: Vocabulary,
): Promise<Set<number>> {
  const [word] = time?.words ?? [];
  if (!word || !(await vocabulary.entry(word))?.df) return new Set();
  return new Set((await index.find(word)).keys());
}

async function findPhrases(engine: Engine, phrases: readonly string[]): Promise<Postings[]> {
  const { index, vocabulary } = await engine.words;
  return Promise.all(phrases.map((phrase) => findPhrase(index, vocabulary, phrase)));
}

async function identified(
  engine: Engine,
  question: Question,
  arxiv: string,
): Promise<SearchResult> {
  const { index, papers } = await engine.words;
  const found = await index.find(arxivWord(arxiv));
  const ranking = [...found.keys()].map((paper) => ({ paper, score: 1 }));
  return { ...answer(engine, papers, ranking, question, new Map()), arxiv };
}

/** The papers that are meant, all that the filters let through. */
function listed(
  engine: Engine,
  papers: Papers,
  question: Question,
  isMeant: (paper: number) => boolean,
): SearchResult {
  const all = Array.from({ length: papers.count }, (_, paper) => ({ paper, score: 0 }));
  const some = all.filter(({ paper }) => isMeant(paper));
  return answer(engine, papers, some, question, new Map());
}

/** So many of the best papers are ordered by their titles. */
const head = 20;

function answer(
  engine: Engine,
  papers: Papers,
  ranking: readonly Ranked[],
  { filters, newest }: Question,
  weights: ReadonlyMap<string, number>,
  titles: readonly AskedWord[] = [],
): SearchResult {
  const passing = ranking.filter(({ paper }) => papers.passes(paper, filters));
  const chosen = newest
    ? passing.toSorted((a, b) => a.paper - b.paper)
    : [...orderByTitles(passing.slice(0, head), titles, papers), ...passing.slice(head)];
  return {
    total: chosen.length,
    counts: papers.countValues(
      ranking.map(({ paper }) => paper),
      filters,
    ),
    load: (count) =>
      Promise.all(chosen.slice(0, count).map((one) => loadPaper(engine, papers, one, weights))),
    slugs: async () => {
      const slugs = await engine.slugs();
      return chosen.flatMap(({ paper }) => slugs[paper] ?? []);
    },
  };
}

async function loadPaper(
  engine: Engine,
  papers: Papers,
  { paper }: Ranked,
  weights: ReadonlyMap<string, number>,
): Promise<FoundPaper> {
  const { index } = await engine.words;
  const { slug, content } = await index.read(paper);
  const { title, texts } = readContent(content, papers.titleWords(paper));
  return {
    slug,
    title,
    language: papers.language(paper),
    status: papers.status(paper),
    heading: markedTitle(title, weights),
    excerpt: excerpt(texts, weights),
    kind: papers.kindName(paper),
    topics: papers.of(paper, 'topic'),
    published: papers.published(paper),
    code: papers.of(paper, 'code')[0] === 'yes',
  };
}

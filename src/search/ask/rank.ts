import { titleSpan } from '../vocabulary/search-content.ts';
import type { VocabularyRoot } from '../vocabulary/vocabulary.ts';
import type { Found } from './find-ways.ts';
import { type Match, matchConcept, wayPositions } from './match-concept.ts';
import type { Memberships } from './memberships.ts';
import { rarity } from './rarity.ts';
import type { Understood } from './understand.ts';
import type { Postings } from './word-finder.ts';

/** Papers that are never left out, however low their scores. */
const kept = 10;

export type Ranked = { id: string; score: number };

type Input = {
  understood: Understood;
  found: Found;
  /** Papers that have each of the phrases in quotes. */
  phrases: readonly Postings[];
  root: VocabularyRoot;
  memberships: Memberships;
};

/**
 * Ranks the papers that match any of a question's concepts: rare ones count more, matches in the
 * title more than in the text, and papers that cover more of the question before those that repeat
 * a part of it. Papers of the topics that the question is about get a bonus. Ties keep the order of
 * the site.
 */
export function rank({ understood, found, phrases, root, memberships }: Input): Ranked[] {
  const rows = understood.concepts.map((concept) => {
    const matches = matchConcept(concept, found);
    return { matches, idf: rarity(matches.size, root.papers) };
  });
  const scores = new Map<string, number>();
  addWords(scores, rows);
  addProximity(scores, rows);
  addNear(scores, understood, found);
  scaleByCoverage(scores, rows);
  const boosted = boostTopics(scores, understood, root, memberships);
  const ranking = [...memberships.papers.keys()]
    .map((id) => ({ id, score: boosted.get(id) ?? 0 }))
    .filter(({ id, score }) => score > 0 && phrases.every((having) => having.has(id)))
    .sort((a, b) => b.score - a.score);
  const least = rankWeights.least * (ranking[0]?.score ?? 0);
  return phrases.length > 0
    ? ranking
    : ranking.filter(({ score }, i) => i < kept || score >= least);
}

function add(scores: Map<string, number>, id: string, value: number): void {
  scores.set(id, (scores.get(id) ?? 0) + value);
}

function addWords(scores: Map<string, number>, rows: readonly Row[]): void {
  for (const { matches, idf } of rows) {
    for (const [id, { fit, title, count }] of matches) {
      const text = fit * (count / (count + rankWeights.saturation));
      add(scores, id, idf * (rankWeights.title * title + text));
    }
  }
}

function addProximity(scores: Map<string, number>, rows: readonly Row[]): void {
  for (const id of scores.keys()) add(scores, id, proximity(rows, id));
}

function addNear(scores: Map<string, number>, { near }: Understood, found: Found): void {
  for (const way of near) {
    for (const [id, { length }] of wayPositions(way, found)) {
      if (scores.has(id)) add(scores, id, rankWeights.near * way.weight * (length / (length + 1)));
    }
  }
}

function scaleByCoverage(scores: Map<string, number>, rows: readonly Row[]): void {
  const total = rows.reduce((sum, { idf }) => sum + idf, 0) || 1;
  for (const [id, score] of scores) {
    const covered = rows.reduce(
      (sum, { matches, idf }) => sum + idf * (matches.get(id)?.fit ?? 0),
      0,
    );
    scores.set(id, score * (covered / total) ** rankWeights.coverage);
  }
}

function boostTopics(
  scores: ReadonlyMap<string, number>,
  understood: Understood,
  root: VocabularyRoot,
  memberships: Memberships,
): Map<string, number> {
  const worth = new Map<string, number>();
  for (const [topic, strength] of understood.topics)
    add(worth, root.topics[topic] ?? '', strength * rankWeights.topicAsked);
  const top = [...scores].sort(([, a], [, b]) => b - a).slice(0, 15);
  const mass = top.reduce((sum, [, score]) => sum + score, 0) || 1;
  for (const [id, score] of top) {
    for (const slug of memberships.of(id, 'topic'))
      add(worth, slug, (score / mass) * rankWeights.topicFound);
  }
  const bonus = (id: string) =>
    Math.max(0, ...memberships.of(id, 'topic').map((slug) => worth.get(slug) ?? 0));
  return new Map([...scores].map(([id, score]) => [id, score * (1 + bonus(id))]));
}

/** The topic that a question names: its words speak for it, and most of the best papers have it. */
export function matchingTopic(
  ranking: readonly Ranked[],
  { topics }: Understood,
  root: VocabularyRoot,
  memberships: Memberships,
): string | undefined {
  const [best] = [...topics].sort(([a, m], [b, n]) => n - m || a - b);
  const slug = root.topics[best?.[0] ?? -1];
  if (!best || best[1] < 0.4 || slug === undefined) return undefined;
  const having = (some: readonly { id: string }[]) =>
    some.filter(({ id }) => memberships.of(id, 'topic').includes(slug)).length;
  const size = having([...memberships.papers.values()]);
  return having(ranking.slice(0, 8)) * 2 > Math.min(8, size) ? slug : undefined;
}

/** How papers match one concept of a question, and how much the concept tells. */
type Row = { matches: ReadonlyMap<string, Match>; idf: number };

/** What a paper gains by having concepts near each other that are neighbours in the question. */
function proximity(rows: readonly Row[], id: string): number {
  const all = rows.map(({ matches }) => matches.get(id));
  let gain = 0;
  for (let i = 0; i + 1 < all.length; i++) {
    const [a, b] = [all[i], all[i + 1]];
    if (!a || !b) continue;
    const idf = Math.min(rows[i]?.idf ?? 0, rows[i + 1]?.idf ?? 0);
    gain += idf * a.fit * b.fit * closeness(a.positions, b.positions);
  }
  return (
    gain + (isWhole(all) ? rankWeights.whole * rows.reduce((sum, { idf }) => sum + idf, 0) : 0)
  );
}

/** What the nearest places of two words are worth; more than three steps apart, nothing. */
function closeness(left: readonly number[], right: readonly number[]): number {
  let best = 0;
  for (const a of left) {
    for (const b of right) {
      const gap = Math.abs(a - b);
      if (gap > 3 || a < titleSpan !== b < titleSpan) continue;
      const worth = a < titleSpan ? rankWeights.titlePair : rankWeights.pair;
      best = Math.max(best, worth / Math.max(gap, 1));
    }
  }
  return best;
}

/** Whether the question stands in the text as it is, function words aside. */
function isWhole(matches: readonly (Match | undefined)[]): boolean {
  const [first, ...rest] = matches;
  if (!first || rest.length === 0) return false;
  let at = new Set(first.positions);
  for (const match of rest) {
    const next = (match?.positions ?? []).filter(
      (p) => at.has(p) || at.has(p - 1) || at.has(p - 2),
    );
    if (next.length === 0) return false;
    at = new Set(next);
  }
  return true;
}

/** Weights of the ranking, found by trying on questions whose answers are known. */
const rankWeights = {
  /** A match in the title against a text full of matches. */
  title: 1.2,
  /** Matches at which a text has half of what it can have. */
  saturation: 1,
  /** Power of the share of the question that a paper covers. */
  coverage: 0.8,
  /** Neighbours in the question that are neighbours in the text, or in the title. */
  pair: 0.3,
  titlePair: 0.5,
  /** The whole question in one place. */
  whole: 0.4,
  /** Words that go together with those of the question. */
  near: 0.3,
  /** Topics that the question's words speak for, and that its best papers have. */
  topicAsked: 0.4,
  topicFound: 0.5,
  /** Papers below this share of the best score are left out. */
  least: 0.05,
};

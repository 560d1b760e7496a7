import type { VocabularyRoot } from '../vocabulary/vocabulary.ts';
import type { Found } from './find-ways.ts';
import { matchConcept, wayPositions } from './match-concept.ts';
import type { Memberships } from './memberships.ts';
import { proximity, type Row } from './proximity.ts';
import { rankWeights } from './rank-weights.ts';
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

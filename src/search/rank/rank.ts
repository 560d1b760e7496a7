import { add } from '../../text/counts.ts';
import type { Named } from '../ask/name-pieces.ts';
import type { AskedTime } from '../ask/times.ts';
import { rarity, type Understood } from '../ask/understand.ts';
import {
  type Found,
  followers,
  type Match,
  matchConcept,
  matchNamed,
  wayPositions,
} from './match.ts';
import { addMeaning } from './meaning.ts';
import type { Papers } from './papers.ts';
import { timeFactor } from './times.ts';
import { boostTopics, type Ranked } from './topics.ts';

/** Papers that are never left out, however low their scores. */
const kept = 10;

/** The papers found, best first, and the share of the question that one of them has at most, 0–1. */
export type Ranking = { papers: Ranked[]; covered: number };

/** How papers match one concept of a question, and how much the concept tells. */
type Row = { matches: ReadonlyMap<number, Match>; idf: number };

type Scores = Map<number, number>;

type Input = {
  understood: Understood;
  found: Found;
  /** Whether a paper may be found at all. */
  isMeant: (paper: number) => boolean;
  /** Whether none of these is left out for matching little. */
  all: boolean;
  papers: Papers;
  /** People and venues that are asked for, with where the venues' words stand. */
  named: readonly Named[];
  /** The time that is asked for, and the papers that have its words. */
  time: AskedTime | null;
  written: ReadonlySet<number>;
  /** Papers by how near they are to the question in what they are about, -1 to 1; given where words fail. */
  near?: ReadonlyMap<number, number>;
};

/**
 * Ranks the papers that match any of a question's concepts: rare ones count more, matches in the
 * title more than in the text, and papers that cover more of the question before those that repeat
 * a part of it. Papers of the topics that the question is about get a bonus. Ties keep the order of
 * the site, newest first.
 */
export function rank(input: Input): Ranking {
  const { understood, found, isMeant, papers, named, time, written } = input;
  const rowOf = (matches: Row['matches']): Row => ({
    matches,
    idf: rarity(matches.size, papers.count),
  });
  const words = understood.concepts.map((concept) => rowOf(matchConcept(concept, found, papers)));
  const rows = [...words, ...named.map((one) => rowOf(matchNamed(one, found, papers)))];
  const scores: Scores = new Map();
  addWords(scores, rows);
  addProximity(scores, words, papers);
  addNear(scores, understood, found);
  const covered = coverage(scores, rows);
  for (const [paper, score] of scores)
    scores.set(paper, score * (covered.get(paper) ?? 0) ** rankWeights.coverage);
  boostTopics(scores, understood, papers);
  const share = coveredBest(covered, rows, input);
  if (input.near) addMeaning(scores, input.near, 1 - share);
  const asked = time && { time, papers, written };
  const ranking = [...scores]
    .map(([paper, score]) => {
      const own = covered.get(paper) ?? 0;
      return { paper, score: score * (asked ? timeFactor(paper, own, asked) : 1) };
    })
    .filter(({ paper, score }) => score > 0 && isMeant(paper))
    .sort((a, b) => b.score - a.score || a.paper - b.paper);
  const least = rankWeights.least * (ranking[0]?.score ?? 0);
  return {
    papers: ranking.filter(({ score }, i) => input.all || i < kept || score >= least),
    covered: share,
  };
}

/** Which share of a question the paper has that has most of it, with the words that none has. */
function coveredBest(
  shares: ReadonlyMap<number, number>,
  rows: readonly Row[],
  { papers, understood, isMeant }: Input,
): number {
  const known = rows.reduce((sum, { idf }) => sum + idf, 0);
  const all = known + understood.unknown * rarity(0, papers.count);
  const best = [...shares].reduce(
    (most, [paper, share]) => (isMeant(paper) ? Math.max(most, share) : most),
    0,
  );
  return all === 0 ? 1 : (best * known) / all;
}

function addWords(scores: Scores, rows: readonly Row[]): void {
  for (const { matches, idf } of rows) {
    for (const [paper, { fit, title, opens, count }] of matches) {
      const text = fit * (count / (count + rankWeights.saturation));
      const name = opens && rows.length === 1 ? rankWeights.name : 0;
      add(scores, paper, idf * (rankWeights.title * title + name + text));
    }
  }
}

function addProximity(scores: Scores, rows: readonly Row[], papers: Papers): void {
  for (const paper of scores.keys())
    add(scores, paper, proximity(rows, paper, papers.titleWords(paper)));
}

function addNear(scores: Scores, { near }: Understood, found: Found): void {
  for (const way of near) {
    for (const [paper, { length }] of wayPositions(way, found)) {
      if (scores.has(paper))
        add(scores, paper, rankWeights.near * way.weight * (length / (length + 1)));
    }
  }
}

/** Which share of what is asked for papers have, 0–1; what tells more counts more. */
function coverage(scores: Scores, rows: readonly Row[]): Map<number, number> {
  const total = rows.reduce((sum, { idf }) => sum + idf, 0) || 1;
  const of = (paper: number) =>
    rows.reduce((sum, { matches, idf }) => sum + idf * (matches.get(paper)?.fit ?? 0), 0);
  return new Map([...scores.keys()].map((paper) => [paper, of(paper) / total]));
}

/** What a paper gains by having concepts near each other that are neighbours in the question. */
function proximity(rows: readonly Row[], paper: number, titleWords: number): number {
  const all = rows.map(({ matches }) => matches.get(paper));
  let gain = 0;
  for (let i = 0; i + 1 < all.length; i++) {
    const [a, b] = [all[i], all[i + 1]];
    if (!a || !b) continue;
    const idf = Math.min(rows[i]?.idf ?? 0, rows[i + 1]?.idf ?? 0);
    gain += idf * a.fit * b.fit * closeness(a.positions, b.positions, titleWords);
  }
  return (
    gain + (isWhole(all) ? rankWeights.whole * rows.reduce((sum, { idf }) => sum + idf, 0) : 0)
  );
}

/** What the nearest places of two words are worth; more than three steps apart, nothing. */
function closeness(left: readonly number[], right: readonly number[], titleWords: number): number {
  let best = 0;
  for (const a of left) {
    for (const b of right) {
      const gap = Math.abs(a - b);
      if (gap > 3 || a < titleWords !== b < titleWords) continue;
      const worth = a < titleWords ? rankWeights.titlePair : rankWeights.pair;
      best = Math.max(best, worth / Math.max(gap, 1));
    }
  }
  return best;
}

/** Whether the question stands in the text as it is, function words aside. */
function isWhole(matches: readonly (Match | undefined)[]): boolean {
  const [first, ...rest] = matches;
  if (!first || rest.length === 0) return false;
  const ends = rest.reduce<readonly number[]>(
    (before, match) => followers(before, match?.positions ?? []),
    first.positions,
  );
  return ends.length > 0;
}

/** Weights of the ranking, found by trying on questions whose answers are known. */
const rankWeights = {
  /** A match in the title against a text full of matches. */
  title: 1.2,
  /** A word that is the whole question and opens the title, beside that. */
  name: 0.5,
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
  /** Papers below this share of the best score are left out. */
  least: 0.05,
};

import { titleSpan } from '../vocabulary/search-content.ts';
import type { Match } from './match-concept.ts';
import { rankWeights } from './rank-weights.ts';

/** How papers match one concept of a question, and how much the concept tells. */
export type Row = { matches: ReadonlyMap<string, Match>; idf: number };

/** What a paper gains by having concepts near each other that are neighbours in the question. */
export function proximity(rows: readonly Row[], id: string): number {
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

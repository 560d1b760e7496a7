import { rarity } from './rarity.ts';
import type { SettledWord } from './settle-words.ts';
import type { Way } from './ways.ts';

/** The words that go together with those of a question, the likeliest first; weights from 0 to 1. */
export function neighbourWays(words: readonly SettledWord[], papers: number, count = 3): Way[] {
  const all = words.reduce((sum, { entry }) => sum + rarity(entry?.df ?? 0, papers), 0) || 1;
  const sums = new Map<string, number>();
  for (const { entry } of words) {
    for (const [word, strength] of entry?.near ?? []) {
      sums.set(word, (sums.get(word) ?? 0) + (strength * rarity(entry?.df ?? 0, papers)) / all);
    }
  }
  for (const { stem, entry } of words) sums.delete(entry?.form ?? stem);
  return [...sums]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([word, weight]) => ({ words: [word], weight }));
}

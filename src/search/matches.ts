import { hasCharacters, piecesOf } from './characters.ts';

/** How much a match of each stem is worth. */
export type Weights = ReadonlyMap<string, number>;

/**
 * The stem that matches at each place of a text, the worthiest of those that do. `stems` are those of the
 * words at each place; a word of several characters matches at each of their places.
 */
export function matchStems(
  stems: readonly (readonly string[])[],
  weights: Weights,
): (string | undefined)[] {
  const matches = stems.map((own) => bestStem(own, weights));
  for (const [word, weight] of weights) {
    const parts = hasCharacters(word) ? piecesOf(word) : [];
    if (parts.length < 2) continue;
    stems.forEach((_, at) => {
      if (!parts.every((part, i) => stems[at + i]?.includes(part))) return;
      parts.forEach((_, i) => {
        if (weight > (weights.get(matches[at + i] ?? '') ?? 0)) matches[at + i] = word;
      });
    });
  }
  return matches;
}

function bestStem(stems: readonly string[], weights: Weights): string | undefined {
  let best: string | undefined;
  for (const stem of stems) {
    if ((weights.get(stem) ?? 0) > (weights.get(best ?? '') ?? 0)) best = stem;
  }
  return best;
}

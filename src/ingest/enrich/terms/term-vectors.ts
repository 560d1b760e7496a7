import { type SparseVector, toUnitLength } from './sparse-vector.ts';
import { terms } from './terms.ts';

/** A piece of a text, with what an occurrence in it counts for. */
export type Part = { text: string; weight: number };

/** Texts as weighted terms. */
export type TermVectors = {
  /** One vector of length 1 for each text, in their order. */
  vectors: SparseVector[];
  /** The key of each term, by its number: those of words, then those of phrases. */
  keys: string[];
  /** How many of the keys are those of words. */
  words: number;
  /** In how many texts each term occurs, by its number; at least 2. */
  frequencies: Uint32Array;
  /** In what share of them it stands free at least once, by its number; see `Term`. */
  freedom: Float32Array;
};

/** What a phrase weighs against a word: its words are counted beside it. */
const phraseWeight = 0.6;

/**
 * Weighs the terms of plain texts, each given in parts that count for at least 1, by tf-idf:
 * (1 + ln tf) · ln((N + 1) / df), less for phrases, and cosine-normalised ("ltc" of Salton and
 * Buckley 1988). Terms of a single text relate nothing and are left out.
 */
export function termVectors(texts: readonly (readonly Part[])[]): TermVectors {
  const free = new Map<string, number>();
  const counts = texts.map((parts) => countTerms(parts, free));
  const documentFrequency = new Map<string, number>();
  for (const count of counts) {
    for (const key of count.keys()) {
      documentFrequency.set(key, (documentFrequency.get(key) ?? 0) + 1);
    }
  }
  const known = [...documentFrequency].filter(([, df]) => df > 1).map(([key]) => key);
  const singles = known.filter((key) => !key.includes(' '));
  const keys = [...singles, ...known.filter((key) => key.includes(' '))];
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const frequencies = Uint32Array.from(keys, (key) => documentFrequency.get(key) ?? 0);
  const freedom = Float32Array.from(
    keys,
    (key, number) => (free.get(key) ?? 0) / (frequencies[number] ?? 1),
  );
  const rarity = keys.map((_, number) => {
    const idf = Math.log((texts.length + 1) / (frequencies[number] ?? 1));
    return number < singles.length ? idf : phraseWeight * idf;
  });
  const vectors = counts.map((count) => weigh(count, numbers, rarity));
  return { vectors, keys, words: singles.length, frequencies, freedom };
}

/** Counts the terms of a text, and adds 1 to the count in `free` of each that stands free in it. */
function countTerms(parts: readonly Part[], free: Map<string, number>): Map<string, number> {
  const counts = new Map<string, number>();
  const freeHere = new Set<string>();
  for (const { text, weight } of parts) {
    for (const term of terms(text)) {
      counts.set(term.key, (counts.get(term.key) ?? 0) + weight);
      if (term.free) freeHere.add(term.key);
    }
  }
  for (const key of freeHere) free.set(key, (free.get(key) ?? 0) + 1);
  return counts;
}

function weigh(
  counts: ReadonlyMap<string, number>,
  numbers: ReadonlyMap<string, number>,
  rarity: readonly number[],
): SparseVector {
  const known = [...counts].flatMap(([key, count]) => {
    const id = numbers.get(key);
    return id === undefined ? [] : [{ id, weight: (1 + Math.log(count)) * (rarity[id] ?? 0) }];
  });
  known.sort((a, b) => a.id - b.id);
  return toUnitLength({
    ids: Uint32Array.from(known, ({ id }) => id),
    weights: Float32Array.from(known, ({ weight }) => weight),
  });
}

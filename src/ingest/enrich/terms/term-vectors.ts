import { add, countLists } from '../../../text/counts.ts';
import { terms } from './terms.ts';

/** A vector that lists only its components other than 0, by ascending term number. */
export type SparseVector = { ids: Uint32Array; weights: Float32Array };

/** A piece of a text, with its language (BCP 47) and what an occurrence in it counts for. */
export type Part = { text: string; language?: string | undefined; weight: number };

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
  /** Whether it mostly names nothing where it occurs, by its number; see `Term`. */
  mute: boolean[];
};

/** What a phrase weighs against a word: its words are counted beside it. */
const phraseWeight = 0.6;

/**
 * Weighs the terms of plain texts, each given in parts that count for at least 1, by tf-idf:
 * (1 + ln tf) · ln((N + 1) / df), less for phrases, and cosine-normalised ("ltc" of Salton and
 * Buckley 1988). Terms of a single text relate nothing and are left out.
 */
export function termVectors(texts: readonly (readonly Part[])[]): TermVectors {
  const counted = texts.map(countTerms);
  const df = countLists<string>(counted.map(({ counts }) => counts.keys()));
  const free = countLists(counted.map(({ free }) => free));
  const naming = new Map<string, number>();
  for (const text of counted) for (const [key, value] of text.naming) add(naming, key, value);
  const known = [...df.keys()].filter((key) => (df.get(key) ?? 0) > 1);
  const singles = known.filter((key) => !key.includes(' '));
  const keys = [...singles, ...known.filter((key) => key.includes(' '))];
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const rarity = keys.map((key, number) => {
    const idf = Math.log((texts.length + 1) / (df.get(key) ?? 1));
    return number < singles.length ? idf : phraseWeight * idf;
  });
  return {
    vectors: counted.map(({ counts }) => weigh(counts, numbers, rarity)),
    keys,
    words: singles.length,
    frequencies: Uint32Array.from(keys, (key) => df.get(key) ?? 0),
    freedom: Float32Array.from(keys, (key) => (free.get(key) ?? 0) / (df.get(key) ?? 1)),
    mute: keys.map((key) => (naming.get(key) ?? 0) <= 0),
  };
}

/** The terms of a text with their counts, those that stand free in it, and whether it names something in it. */
type Counted = { counts: Map<string, number>; free: Set<string>; naming: Map<string, number> };

function countTerms(parts: readonly Part[]): Counted {
  const counts = new Map<string, number>();
  const free = new Set<string>();
  const naming = new Map<string, number>();
  for (const { text, language, weight } of parts) {
    for (const term of terms(text, language)) {
      add(counts, term.key, weight);
      if (term.free) free.add(term.key);
      naming.set(term.key, Math.max(term.naming, naming.get(term.key) ?? -1));
    }
  }
  return { counts, free, naming };
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

/** Scales a vector to length 1; the null vector stays as it is. */
export function toUnitLength(vector: SparseVector): SparseVector {
  const length = Math.sqrt(vector.weights.reduce((sum, weight) => sum + weight * weight, 0));
  return length === 0
    ? vector
    : { ids: vector.ids, weights: vector.weights.map((weight) => weight / length) };
}

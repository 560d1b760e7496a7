import type { Field } from '../../../model/field.ts';
import { add, countLists } from '../../../text/counts.ts';
import { terms } from './terms.ts';

/** A vector that lists only its components other than 0, by ascending term number. */
export type SparseVector = { ids: Uint32Array; weights: Float32Array };

/** A piece of a text, with its language (BCP 47) and what an occurrence in it counts for. */
export type Part = { text: string; language?: string | undefined; weight: number };

/** Texts as weighted terms. */
export type TermVectors = {
  /** One vector for each text, in their order: of length 1, or with a field about 1. */
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
 * Buckley 1988). Terms of a single text relate nothing and are left out. With a `field`, N and df are those of its
 * texts, so that a text weighs the same in any company: what the field does not know counts as rare.
 */
export function termVectors(
  texts: readonly (readonly Part[])[],
  field: Field | null = null,
): TermVectors {
  const counted = texts.map(countTerms);
  const df = countLists<string>(counted.map(({ counts }) => counts.keys()));
  const free = countLists(counted.map(({ free }) => free));
  const naming = new Map<string, number>();
  for (const text of counted) for (const [key, value] of text.naming) add(naming, key, value);
  const known = [...df.keys()].filter((key) => (df.get(key) ?? 0) > 1);
  const singles = known.filter((key) => !key.includes(' '));
  const keys = [...singles, ...known.filter((key) => key.includes(' '))];
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const idf = field
    ? fieldIdf(field)
    : (key: string) => Math.log((texts.length + 1) / (df.get(key) ?? 1));
  const rarity = (key: string) => (key.includes(' ') ? phraseWeight * idf(key) : idf(key));
  const measured = (key: string) => (field ? field.terms.has(key) : numbers.has(key));
  return {
    vectors: counted.map(({ counts }) => weigh(counts, { numbers, rarity, measured })),
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

/** In how many texts of a field a term may stand of which it knows nothing. */
const unknownTexts = 3;

/** How rare terms are in a field, by their keys. */
function fieldIdf({ texts, terms }: Field): (key: string) => number {
  return (key) => Math.log((texts + 1) / (terms.get(key)?.texts ?? unknownTexts));
}

type Weighing = {
  /** The numbers of the terms that are kept. */
  numbers: ReadonlyMap<string, number>;
  rarity: (key: string) => number;
  /** Whether a term is one of those that have length 1 together. */
  measured: (key: string) => boolean;
};

function weigh(
  counts: ReadonlyMap<string, number>,
  { numbers, rarity, measured }: Weighing,
): SparseVector {
  const weighed = [...counts].map(([key, count]) => ({
    key,
    weight: (1 + Math.log(count)) * rarity(key),
  }));
  const length = Math.hypot(...weighed.filter(({ key }) => measured(key)).map(weightOf)) || 1;
  const kept = weighed.flatMap(({ key, weight }) => {
    const id = numbers.get(key);
    return id === undefined ? [] : [{ id, weight: weight / length }];
  });
  kept.sort((a, b) => a.id - b.id);
  return {
    ids: Uint32Array.from(kept, ({ id }) => id),
    weights: Float32Array.from(kept, weightOf),
  };
}

function weightOf({ weight }: { weight: number }): number {
  return weight;
}

/** Scales a vector to length 1; the null vector stays as it is. */
export function toUnitLength(vector: SparseVector): SparseVector {
  const length = Math.sqrt(vector.weights.reduce((sum, weight) => sum + weight * weight, 0));
  return length === 0
    ? vector
    : { ids: vector.ids, weights: vector.weights.map((weight) => weight / length) };
}

import type { Field } from '../../../model/field.ts';
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
  const table = new TermTable();
  return weighTerms(
    texts.map((parts) => countTerms(parts, table)),
    table,
    field,
  );
}

/** Terms by number, in the order in which they were first met. */
export class TermTable {
  readonly keys: string[];
  readonly #numbers: Map<string, number>;

  /** Begins with the terms of another table, under the same numbers. */
  constructor(keys: readonly string[] = []) {
    this.keys = [...keys];
    this.#numbers = new Map(keys.map((key, number) => [key, number]));
  }

  number(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.keys.length);
    return this.keys.push(key) - 1;
  }
}

/** The terms of a text by their numbers in a table, in the order in which it has them first. */
export type CountedTerms = {
  ids: Uint32Array;
  counts: Float32Array;
  /** 1 for those that stand free in it. */
  free: Uint8Array;
  /** Whether it names something in it; see `Term`. */
  naming: Int8Array;
};

/** Counts the terms of a text in parts, whose weights are whole numbers or halves. */
export function countTerms(parts: readonly Part[], table: TermTable): CountedTerms {
  const found = new Map<number, { count: number; free: boolean; naming: number }>();
  for (const { text, language, weight } of parts) {
    for (const { key, free, naming } of terms(text, language)) {
      const id = table.number(key);
      const known = found.get(id) ?? { count: 0, free: false, naming: -1 };
      found.set(id, known);
      known.count += weight;
      known.free ||= free;
      known.naming = Math.max(known.naming, naming);
    }
  }
  const values = [...found.values()];
  return {
    ids: Uint32Array.from(found.keys()),
    counts: Float32Array.from(values, ({ count }) => count),
    free: Uint8Array.from(values, ({ free }) => Number(free)),
    naming: Int8Array.from(values, ({ naming }) => naming),
  };
}

/** The same as `termVectors`, of texts whose terms are counted already. */
export function weighTerms(
  texts: readonly CountedTerms[],
  table: TermTable,
  field: Field | null,
): TermVectors {
  const { df, free, naming } = sums(texts, table.keys.length);
  const order = shared(texts, df);
  const isPhrase = (id: number) => table.keys[id]?.includes(' ') === true;
  const singles = order.filter((id) => !isPhrase(id));
  const ids = Uint32Array.from([...singles, ...order.filter(isPhrase)]);
  const numbers = new Int32Array(table.keys.length).fill(-1);
  ids.forEach((id, number) => {
    numbers[id] = number;
  });
  const idf = field
    ? fieldIdf(field)
    : (_: string, id: number) => Math.log((texts.length + 1) / (df[id] ?? 1));
  const used = Uint32Array.from(df.keys()).filter((id) => (df[id] ?? 0) > 0);
  const rarity = new Float64Array(table.keys.length);
  const measured = new Uint8Array(table.keys.length);
  for (const id of used) {
    const key = table.keys[id] ?? '';
    rarity[id] = isPhrase(id) ? phraseWeight * idf(key, id) : idf(key, id);
    measured[id] = Number(field ? field.terms.has(key) : (numbers[id] ?? -1) >= 0);
  }
  return {
    vectors: texts.map((text) => weigh(text, { numbers, rarity, measured })),
    keys: Array.from(ids, (id) => table.keys[id] ?? ''),
    words: singles.length,
    frequencies: ids.map((id) => df[id] ?? 0),
    freedom: Float32Array.from(ids, (id) => (free[id] ?? 0) / (df[id] || 1)),
    mute: Array.from(ids, (id) => (naming[id] ?? 0) <= 0),
  };
}

/** The terms that stand in several texts, in the order in which these have them first. */
function shared(texts: readonly CountedTerms[], df: Uint32Array): number[] {
  const order: number[] = [];
  const isListed = new Uint8Array(df.length);
  for (const { ids } of texts)
    for (const id of ids) {
      if ((df[id] ?? 0) < 2 || isListed[id]) continue;
      isListed[id] = 1;
      order.push(id);
    }
  return order;
}

/** In how many texts each term of a table of so many stands, in how many free, and for how many more than not it names something. */
function sums(texts: readonly CountedTerms[], size: number) {
  const df = new Uint32Array(size);
  const free = new Uint32Array(size);
  const naming = new Int32Array(size);
  for (const text of texts)
    for (let at = 0; at < text.ids.length; at++) {
      const id = text.ids[at] as number;
      df[id] = (df[id] ?? 0) + 1;
      free[id] = (free[id] ?? 0) + (text.free[at] ?? 0);
      naming[id] = (naming[id] ?? 0) + (text.naming[at] ?? 0);
    }
  return { df, free, naming };
}

/** In how many texts of a field a term may stand of which it knows nothing. */
const unknownTexts = 3;

/** How rare terms are in a field, by their keys. */
function fieldIdf({ texts, terms }: Field): (key: string) => number {
  return (key) => Math.log((texts + 1) / (terms.get(key)?.texts ?? unknownTexts));
}

type Weighing = {
  /** The numbers of the terms that are kept, by their numbers in the table; -1 for the others. */
  numbers: Int32Array;
  rarity: Float64Array;
  /** 1 for a term that is one of those that have length 1 together. */
  measured: Uint8Array;
};

function weigh(
  { ids, counts }: CountedTerms,
  { numbers, rarity, measured }: Weighing,
): SparseVector {
  const weights = new Float64Array(ids.length);
  const measures: number[] = [];
  const kept: number[] = [];
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] as number;
    const weight = (1 + Math.log(counts[at] ?? 1)) * (rarity[id] ?? 0);
    weights[at] = weight;
    if (measured[id]) measures.push(weight);
    if ((numbers[id] ?? -1) >= 0) kept.push(at);
  }
  const length = Math.hypot(...measures) || 1;
  const numberAt = (at: number) => numbers[ids[at] as number] as number;
  kept.sort((a, b) => numberAt(a) - numberAt(b));
  return {
    ids: Uint32Array.from(kept, numberAt),
    weights: Float32Array.from(kept, (at) => (weights[at] as number) / length),
  };
}

/** Scales a vector to length 1; the null vector stays as it is. */
export function toUnitLength(vector: SparseVector): SparseVector {
  const length = Math.sqrt(vector.weights.reduce((sum, weight) => sum + weight * weight, 0));
  return length === 0
    ? vector
    : { ids: vector.ids, weights: vector.weights.map((weight) => weight / length) };
}

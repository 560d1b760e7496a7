import { ranked } from '../../text/counts.ts';
import type { WordCounts } from './indexed-words.ts';

/** Words of fewer texts have no neighbours: chance would choose. */
const leastTexts = 3;
/** Words of a larger share of the texts neither have nor are any: they go with everything. */
const mostShare = 0.15;
/** What a neighbour has at least to say, and how many are kept for each word. */
const leastStrength = 0.2;
const most = 4;

/**
 * Finds for each word, by stem, those that occur in the same texts far oftener than chance has it. The
 * strength, 0 to 1, is normalised pointwise mutual information (Bouma 2009), lowered where few
 * shared texts speak for it. Strongest first, ties by stem. Only words that `mayBe` accepts count.
 * The time grows with the number of pairs of words that share a text.
 */
export function findNeighbours(
  { texts, frequencies }: WordCounts,
  mayBe: (stem: string) => boolean,
): Map<string, (readonly [stem: string, strength: number])[]> {
  const total = texts.length;
  const upper = Math.max(mostShare * total, leastTexts);
  const words = [...frequencies].flatMap(([stem, df]) =>
    df >= leastTexts && df <= upper && mayBe(stem) ? stem : [],
  );
  const df = words.map((stem) => frequencies.get(stem) ?? 0);
  const together = togetherCounter(texts, words);
  const found = words.map((stem, number) => {
    const near: (readonly [string, number])[] = [];
    for (const [other, shared] of together(number)) {
      if (other === number || shared < 2) continue;
      const strength = association(shared, df[number] ?? 0, df[other] ?? 0, total);
      if (strength > leastStrength) near.push([words[other] ?? '', strength]);
    }
    return [stem, ranked(near).slice(0, most)] as const;
  });
  return new Map(found.filter(([, near]) => near.length > 0));
}

/** Makes a function that counts, for a word by its number, in how many of its texts each other word stands. */
function togetherCounter(
  texts: readonly (readonly string[])[],
  words: readonly string[],
): (word: number) => [other: number, shared: number][] {
  const numbers = new Map(words.map((stem, number) => [stem, number]));
  const wordsOf = texts.map((stems) => stems.flatMap((stem) => numbers.get(stem) ?? []));
  const textsOf: number[][] = words.map(() => []);
  wordsOf.forEach((list, text) => {
    for (const word of list) textsOf[word]?.push(text);
  });
  const counts = new Uint32Array(words.length);
  return (word) => {
    const met: number[] = [];
    for (const text of textsOf[word] ?? []) {
      for (const other of wordsOf[text] ?? []) {
        if (counts[other] === 0) met.push(other);
        counts[other] = (counts[other] ?? 0) + 1;
      }
    }
    return met.map((other) => {
      const shared = counts[other] ?? 0;
      counts[other] = 0;
      return [other, shared];
    });
  };
}

function association(together: number, a: number, b: number, total: number): number {
  const mutual = Math.log((together * total) / (a * b));
  return (mutual / -Math.log(together / total)) * (together / (together + 3));
}

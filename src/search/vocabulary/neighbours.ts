import { add, ranked } from '../../text/counts.ts';
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
  const together = togetherCounter(texts, words);
  const found = words.map((stem, number) => {
    const near = [...together(number)].flatMap(([other, shared]) => {
      const neighbour = words[other] ?? '';
      if (other === number || shared < 2) return [];
      const [a, b] = [frequencies.get(stem) ?? 0, frequencies.get(neighbour) ?? 0];
      const strength = association(shared, a, b, total);
      return strength > leastStrength ? [[neighbour, strength] as const] : [];
    });
    return [stem, ranked(near).slice(0, most)] as const;
  });
  return new Map(found.filter(([, near]) => near.length > 0));
}

/** Makes a function that counts, for a word by its number, in how many of its texts each other word stands. */
function togetherCounter(
  texts: readonly (readonly string[])[],
  words: readonly string[],
): (word: number) => Map<number, number> {
  const numbers = new Map(words.map((stem, number) => [stem, number]));
  const wordsOf = texts.map((stems) => stems.flatMap((stem) => numbers.get(stem) ?? []));
  const textsOf: number[][] = words.map(() => []);
  wordsOf.forEach((list, text) => {
    for (const word of list) textsOf[word]?.push(text);
  });
  return (word) => {
    const counts = new Map<number, number>();
    for (const text of textsOf[word] ?? []) {
      for (const other of wordsOf[text] ?? []) add(counts, other);
    }
    return counts;
  };
}

function association(together: number, a: number, b: number, total: number): number {
  const mutual = Math.log((together * total) / (a * b));
  return (mutual / -Math.log(together / total)) * (together / (together + 3));
}

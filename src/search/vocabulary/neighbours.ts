import type { WordCounts } from './count-words.ts';

/** How the neighbours of words are chosen. */
export type NeighbourOptions = {
  /** Words of fewer texts have none: chance would choose. */
  minTexts: number;
  /** Words of a larger share of the texts neither have nor are any: they go with everything. */
  maxShare: number;
  /** How many are kept for each. */
  count: number;
};

const defaults: NeighbourOptions = { minTexts: 3, maxShare: 0.15, count: 4 };

/**
 * Finds for each word those that occur in the same texts far oftener than chance has it. The
 * strength, 0 to 1, is normalised pointwise mutual information (Bouma 2009), lowered where few
 * shared texts speak for it. Strongest first, ties by stem.
 */
export function findNeighbours(
  counts: WordCounts,
  mayBe: (stem: string) => boolean,
  options: Partial<NeighbourOptions> = {},
): Map<string, [stem: string, strength: number][]> {
  const { minTexts, maxShare, count } = { ...defaults, ...options };
  const total = counts.texts.length;
  const chosen = [...counts.frequencies]
    .filter(
      ([stem, df]) => df >= minTexts && df <= Math.max(maxShare * total, minTexts) && mayBe(stem),
    )
    .map(([stem]) => stem)
    .sort();
  const numbers = new Map(chosen.map((stem, number) => [stem, number]));
  const texts = counts.texts.map((stems) => stems.flatMap((stem) => numbers.get(stem) ?? []));
  const textsOf = invert(texts, chosen.length);
  const neighbours = new Map<string, [string, number][]>();
  const shared = new Uint32Array(chosen.length);
  chosen.forEach((stem, number) => {
    shared.fill(0);
    for (const text of textsOf[number] ?? []) {
      for (const other of texts[text] ?? []) shared[other] = (shared[other] ?? 0) + 1;
    }
    const found: [string, number][] = [];
    shared.forEach((together, other) => {
      if (other === number || together < 2) return;
      const strength = association(
        together,
        textsOf[number]?.length ?? 0,
        textsOf[other]?.length ?? 0,
        total,
      );
      if (strength > 0.2) found.push([chosen[other] ?? '', strength]);
    });
    found.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    if (found.length > 0) neighbours.set(stem, found.slice(0, count));
  });
  return neighbours;
}

function invert(texts: readonly number[][], words: number): number[][] {
  const textsOf: number[][] = Array.from({ length: words }, () => []);
  texts.forEach((numbers, text) => {
    for (const number of numbers) textsOf[number]?.push(text);
  });
  return textsOf;
}

function association(together: number, a: number, b: number, total: number): number {
  const mutual = Math.log((together * total) / (a * b));
  return (mutual / -Math.log(together / total)) * (together / (together + 3));
}

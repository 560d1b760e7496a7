/** How much a word tells that `df` of so many papers have: the idf of BM25, never negative. */
export function rarity(df: number, papers: number): number {
  return Math.log(1 + (papers - df + 0.5) / (df + 0.5));
}

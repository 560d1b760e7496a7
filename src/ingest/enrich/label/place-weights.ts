/** Places after which the weight has fallen markedly. */
const head = 10;

/**
 * Weights of the places of a list of so many papers, of mean 1: search results and digests put first
 * what is most to the point. They fall with the square root of the place.
 */
export function placeWeights(length: number): number[] {
  const raw = Array.from({ length }, (_, place) => 1 / Math.sqrt(head + place));
  const sum = raw.reduce((total, weight) => total + weight, 0);
  return raw.map((weight) => (weight * length) / sum);
}

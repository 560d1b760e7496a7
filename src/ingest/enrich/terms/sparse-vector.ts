/** A vector that lists only its components other than 0, by ascending term number. */
export type SparseVector = { ids: Uint32Array; weights: Float32Array };

/** Scales a vector to length 1; the null vector stays as it is. */
export function toUnitLength(vector: SparseVector): SparseVector {
  const length = Math.sqrt(vector.weights.reduce((sum, weight) => sum + weight * weight, 0));
  return length === 0
    ? vector
    : { ids: vector.ids, weights: vector.weights.map((weight) => weight / length) };
}

/** Calls back for each component that two vectors share, with its two weights. */
export function forShared(
  a: SparseVector,
  b: SparseVector,
  visit: (id: number, weightA: number, weightB: number) => void,
): void {
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const x = a.ids[i] ?? 0;
    const y = b.ids[j] ?? 0;
    if (x === y) visit(x, a.weights[i] ?? 0, b.weights[j] ?? 0);
    if (x <= y) i++;
    if (y <= x) j++;
  }
}

/** How many numbers a vector of a term or a text has. */
export const dimensions = 64;

/**
 * Where a text lies among others: the vectors of its terms added up, each times 1 + ln of its count, at length 1. Null where
 * no term has a vector. Texts about like things have vectors whose inner product is near 1.
 */
export function textVector(
  counts: Iterable<readonly [key: string, count: number]>,
  vectorOf: (key: string) => Float32Array | undefined,
): Float32Array | null {
  const sum = new Float32Array(dimensions);
  for (const [key, count] of counts) {
    const weight = 1 + Math.log(count);
    const vector = vectorOf(key);
    for (let axis = 0; vector && axis < vector.length; axis++)
      sum[axis] = (sum[axis] as number) + weight * (vector[axis] as number);
  }
  const length = Math.hypot(...sum);
  return length === 0 ? null : sum.map((value) => value / length);
}

/** The inner product of two vectors, that of nothing being 0. */
export function likenessOf(a: Float32Array | null, b: Float32Array | null): number {
  if (!a || !b) return 0;
  let sum = 0;
  for (let axis = 0; axis < a.length; axis++) sum += (a[axis] ?? 0) * (b[axis] ?? 0);
  return sum;
}

/**
 * Makes a function that says how near two vectors, given by number, are in the mean of several nested
 * spaces: those of the first `sizes[i]` axes, in ascending order. Each counts by its cosine.
 */
export function latentLikeness(
  vectors: readonly Float32Array[],
  sizes: readonly number[],
): (a: number, b: number) => number {
  const lengths = vectors.map((vector) => lengthsAt(vector, sizes));
  const none = new Float32Array();
  return (a, b) => {
    const [x, y] = [vectors[a] ?? none, vectors[b] ?? none];
    const [m, n] = [lengths[a] ?? none, lengths[b] ?? none];
    let product = 0;
    let sum = 0;
    let axis = 0;
    for (let at = 0; at < sizes.length; at++) {
      for (const end = sizes[at] ?? 0; axis < end; axis++)
        product += (x[axis] ?? 0) * (y[axis] ?? 0);
      sum += product / ((m[at] ?? 1) * (n[at] ?? 1));
    }
    return sum / sizes.length;
  };
}

/** The length of a vector in each of the nested spaces, 1 for a null vector. */
function lengthsAt(vector: Float32Array, sizes: readonly number[]): Float32Array {
  return Float32Array.from(sizes, (size) => {
    const squares = vector.subarray(0, size).reduce((sum, value) => sum + value * value, 0);
    return Math.sqrt(squares) || 1;
  });
}

import type { SparseVector } from '../terms/sparse-vector.ts';
import { addScaled, dot, scale } from './dense-vector.ts';

const rounds = 5;

/**
 * Latent semantic analysis (Deerwester et al. 1990): projects term vectors on the `size` leading
 * right singular vectors of the matrix whose rows are `sample`, found by subspace iteration from a
 * fixed start (Halko et al. 2011, algorithm 4.4). Each result has length 1, or 0 for a text that
 * shares nothing with the sample; only their inner products mean anything.
 */
export function latentVectors(
  vectors: readonly SparseVector[],
  sample: readonly SparseVector[],
  { terms, size }: { terms: number; size: number },
): Float32Array[] {
  let basis = start(size, terms);
  for (let round = 0; round < rounds; round++) {
    const images = basis.map((axis) => times(sample, axis));
    orthonormalise(images);
    basis = images.map((image) => transposedTimes(sample, image, terms));
  }
  orthonormalise(basis);
  const columns = basis.map((axis) => times(vectors, axis));
  return vectors.map((_, row) => toUnitLength(columns.map((column) => column[row] ?? 0)));
}

/** Vectors of numbers between -0.5 and 0.5, the same in every run (Park and Miller's generator). */
function start(count: number, length: number): Float32Array[] {
  let state = 1;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647 - 0.5;
  };
  return Array.from({ length: count }, () => Float32Array.from({ length }, next));
}

/** Makes the vectors orthonormal in place by the modified Gram–Schmidt process; surplus ones become 0. */
function orthonormalise(vectors: readonly Float32Array[]): void {
  vectors.forEach((vector, at) => {
    for (const earlier of vectors.slice(0, at)) addScaled(vector, earlier, -dot(vector, earlier));
    const length = Math.sqrt(dot(vector, vector));
    scale(vector, length > 1e-6 ? 1 / length : 0);
  });
}

/** The matrix with these rows times a column. */
function times(rows: readonly SparseVector[], column: Float32Array): Float32Array {
  return Float32Array.from(rows, ({ ids, weights }) => {
    let sum = 0;
    for (let at = 0; at < ids.length; at++) sum += (weights[at] ?? 0) * (column[ids[at] ?? 0] ?? 0);
    return sum;
  });
}

/** The transpose of the matrix with these rows times a column. */
function transposedTimes(
  rows: readonly SparseVector[],
  column: Float32Array,
  length: number,
): Float32Array {
  const result = new Float32Array(length);
  rows.forEach(({ ids, weights }, row) => {
    const factor = column[row] ?? 0;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      result[id] = (result[id] ?? 0) + factor * (weights[at] ?? 0);
    }
  });
  return result;
}

function toUnitLength(values: readonly number[]): Float32Array {
  const vector = Float32Array.from(values);
  const length = Math.sqrt(dot(vector, vector));
  scale(vector, length > 0 ? 1 / length : 0);
  return vector;
}

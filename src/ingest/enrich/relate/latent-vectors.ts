import type { SparseVector } from '../terms/sparse-vector.ts';
import { leadingEigenpairs } from './lanczos.ts';

/**
 * Latent semantic analysis (Deerwester et al. 1990): projects term vectors on the `size` leading
 * right singular vectors of the matrix whose rows are `sample`, the leading ones first. A text that
 * shares nothing with the sample lies at the origin; only inner products over the first so many axes
 * mean anything.
 */
export function latentVectors(
  vectors: readonly SparseVector[],
  sample: readonly SparseVector[],
  { terms, size }: { terms: number; size: number },
): Float32Array[] {
  const pairs = leadingEigenpairs((vector) => timesRows(sample, sumOfRows(sample, vector, terms)), {
    order: sample.length,
    count: size,
  });
  const axes = pairs.map(({ value, vector }) =>
    sumOfRows(
      sample,
      vector.map((entry) => entry / Math.sqrt(value)),
      terms,
    ),
  );
  return project(vectors, axes, size);
}

/** The rows added up, each times its factor. */
function sumOfRows(
  rows: readonly SparseVector[],
  factors: Float64Array,
  terms: number,
): Float64Array {
  const sum = new Float64Array(terms);
  rows.forEach(({ ids, weights }, row) => {
    const factor = factors[row] ?? 0;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] as number;
      sum[id] = (sum[id] as number) + factor * (weights[at] as number);
    }
  });
  return sum;
}

/** The inner product of each row with a vector. */
function timesRows(rows: readonly SparseVector[], vector: Float64Array): Float64Array {
  return Float64Array.from(rows, ({ ids, weights }) => {
    let sum = 0;
    for (let at = 0; at < ids.length; at++) {
      sum += (vector[ids[at] as number] as number) * (weights[at] as number);
    }
    return sum;
  });
}

function project(
  vectors: readonly SparseVector[],
  axes: readonly Float64Array[],
  size: number,
): Float32Array[] {
  const places = vectors.map(() => new Float32Array(size));
  axes.forEach((axis, at) => {
    timesRows(vectors, axis).forEach((value, row) => {
      (places[row] as Float32Array)[at] = value;
    });
  });
  return places;
}

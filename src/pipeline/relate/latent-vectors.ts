import type { SparseVector } from '../terms/sparse-vector.ts';
import { orthonormalise } from './orthonormalise.ts';

/** The leading axes settle in a few rounds, the last of them, which tell close papers apart, in ten. */
const rounds = 10;

/**
 * Latent semantic analysis (Deerwester et al. 1990): projects term vectors on the `size` leading
 * right singular vectors of the matrix whose rows are `sample`, found by orthogonal iteration from a
 * fixed start (Halko et al. 2011, algorithm 4.4), the leading ones first. A text that shares nothing
 * with the sample lies at the origin; only inner products over the first so many axes mean anything.
 */
export function latentVectors(
  vectors: readonly SparseVector[],
  sample: readonly SparseVector[],
  { terms, size }: { terms: number; size: number },
): Float32Array[] {
  let basis = start(terms * size);
  for (let round = 0; round < rounds; round++) {
    const images = times(sample, basis, size);
    // Two rounds part the axes by less than single precision can bear.
    if (round % 2 === 0 || round === rounds - 1) orthonormalise(images, size);
    basis = transposedTimes(sample, images, { terms, size });
  }
  toUnitColumns(basis, size);
  const places = times(vectors, basis, size);
  return vectors.map((_, row) => places.subarray(row * size, (row + 1) * size));
}

/** Numbers between -0.5 and 0.5, the same in every run (Park and Miller's generator). */
function start(length: number): Float32Array {
  let state = 1;
  return new Float32Array(length).map(() => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647 - 0.5;
  });
}

/** The matrix with these rows times another, which is stored row by row. */
function times(rows: readonly SparseVector[], matrix: Float32Array, size: number): Float32Array {
  const product = new Float32Array(rows.length * size);
  rows.forEach(({ ids, weights }, row) => {
    ids.forEach((id, at) => {
      addScaled(product, row * size, matrix, id * size, weights[at] ?? 0, size);
    });
  });
  return product;
}

/** The transpose of the matrix with these rows times another. */
function transposedTimes(
  rows: readonly SparseVector[],
  matrix: Float32Array,
  { terms, size }: { terms: number; size: number },
): Float32Array {
  const product = new Float32Array(terms * size);
  rows.forEach(({ ids, weights }, row) => {
    ids.forEach((id, at) => {
      addScaled(product, id * size, matrix, row * size, weights[at] ?? 0, size);
    });
  });
  return product;
}

/** The innermost loop of the ingest: indices are within bounds, so no default is asked for. */
function addScaled(
  to: Float32Array,
  toStart: number,
  from: Float32Array,
  fromStart: number,
  factor: number,
  size: number,
): void {
  for (let at = 0; at < size; at++) {
    to[toStart + at] = (to[toStart + at] as number) + factor * (from[fromStart + at] as number);
  }
}

/** Scales columns to length 1 in place; converged images of orthonormal ones are orthogonal already. */
function toUnitColumns(matrix: Float32Array, columns: number): void {
  const squares = new Float64Array(columns);
  matrix.forEach((value, at) => {
    squares[at % columns] = (squares[at % columns] ?? 0) + value * value;
  });
  const factors = squares.map((square) => (square > 0 ? 1 / Math.sqrt(square) : 0));
  matrix.forEach((value, at) => {
    matrix[at] = value * (factors[at % columns] ?? 0);
  });
}

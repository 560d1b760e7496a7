import { EigenvalueDecomposition, Matrix } from 'ml-matrix';

/** An eigenvalue of a symmetric matrix and its eigenvector of length 1. */
type Eigenpair = { value: number; vector: Float64Array };

/** Krylov vectors for each eigenpair asked for: enough for the last of them to settle. */
const stepsPerPair = 2.5;
/** A next vector shorter than this is rounding: the Krylov space is complete. */
const negligible = 1e-9;

/**
 * The `count` leading eigenpairs of a positive semidefinite matrix of order `order`, given by what it
 * does to a vector, greatest eigenvalue first; fewer where the matrix has a lower rank. Lanczos'
 * method with full reorthogonalisation from a fixed start (Golub and Van Loan 2013, section 10.3).
 */
export function leadingEigenpairs(
  multiply: (vector: Float64Array) => Float64Array,
  { order, count }: { order: number; count: number },
): Eigenpair[] {
  const krylov: Float64Array[] = [];
  const diagonal: number[] = [];
  const beside: number[] = [];
  const steps = Math.min(order, Math.ceil(count * stepsPerPair));
  const random = seededRandom();
  let next: Float64Array = new Float64Array(order).map(() => random() - 0.5);
  for (let length = toLengthOne(next); krylov.length < steps && length > negligible; ) {
    krylov.push(next);
    const image = multiply(next);
    diagonal.push(inner(next, image));
    removeAll(image, krylov);
    length = toLengthOne(image);
    beside.push(length);
    next = image;
  }
  return ritzPairs(krylov, diagonal, beside).slice(0, count);
}

/** Eigenpairs of the matrix seen from the Krylov space, in which it is tridiagonal. */
function ritzPairs(krylov: Float64Array[], diagonal: number[], beside: number[]): Eigenpair[] {
  if (krylov.length === 0) return [];
  const small = Matrix.diag(diagonal);
  for (let at = 0; at + 1 < krylov.length; at++) {
    small.set(at, at + 1, beside[at] ?? 0);
    small.set(at + 1, at, beside[at] ?? 0);
  }
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(small, {
    assumeSymmetric: true,
  });
  return realEigenvalues
    .map((value, column) => ({ value, column }))
    .filter(({ value }) => value > negligible)
    .sort((a, b) => b.value - a.value)
    .map(({ value, column }) => ({
      value,
      vector: combine(krylov, eigenvectorMatrix.getColumn(column)),
    }));
}

function combine(vectors: readonly Float64Array[], factors: readonly number[]): Float64Array {
  const sum = new Float64Array(vectors[0]?.length ?? 0);
  vectors.forEach((vector, at) => {
    addScaled(sum, vector, factors[at] ?? 0);
  });
  return sum;
}

/** Twice is enough (Golub and Van Loan 2013, section 5.2.9). */
function removeAll(from: Float64Array, vectors: readonly Float64Array[]): void {
  for (let pass = 0; pass < 2; pass++) {
    for (const vector of vectors) addScaled(from, vector, -inner(from, vector));
  }
}

function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}

function addScaled(to: Float64Array, from: Float64Array, factor: number): void {
  for (let at = 0; at < to.length; at++) {
    to[at] = (to[at] as number) + factor * (from[at] as number);
  }
}

/** Scales to length 1 in place, and returns the length there was. */
function toLengthOne(vector: Float64Array): number {
  const length = Math.sqrt(inner(vector, vector));
  if (length > 0)
    vector.forEach((value, at) => {
      vector[at] = value / length;
    });
  return length;
}

/** Numbers from 0 to below 1 that look like chance and are the same in every run (Park and Miller 1988). */
export function seededRandom(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

import { likenessOf } from '../../../text/text-vector.ts';
import { type SparseVector, type TermVectors, toUnitLength } from '../terms/term-vectors.ts';
import { leadingEigenpairs } from './lanczos.ts';

/**
 * Dimensions of the latent spaces whose cosines are averaged, from coarse to fine. With a single one the
 * axes at its edge, which are nearly alike, would decide much by chance.
 */
const latentSizes = [40, 60, 80, 100, 120, 140];
/** The latent space settles long before this many papers; the others are projected into it. */
const sampleSize = 4000;
/** What equal topics count for against equal terms, beside latent axes and beside meanings. */
const topicWeights = { latent: 0.6, meant: 0.2 };

/** Says how like another paper, given by number, is. */
export type Compare = (other: number) => number;

/** What is known of papers, in their order. */
type Known = {
  found: TermVectors;
  /** The vectors of their topics, of length 1 or 0. */
  topics: readonly Float32Array[];
  /** Where the field places them (see `meanings`); null where it does not. */
  meant: readonly (Float32Array | null)[] | null;
};

/**
 * Makes a function that compares the paper of a given number with others: the cosine of their terms,
 * plus that of their meanings, plus a share of that of their topics. Where no field gives meanings, that of their
 * places in latent spaces stands for it. The comparison for one paper ends where that for the next is made.
 */
export function likeness({ found, topics, meant }: Known): (paper: number) => Compare {
  const alike = meant ? meantAlike(meant) : latentlyAlike(found);
  const topicWeight = meant ? topicWeights.meant : topicWeights.latent;
  const cosines = cosineWith(found.vectors, found.keys.length);
  return (paper) => {
    const cosine = cosines(paper);
    const topical = topics[paper] ?? null;
    return (other) =>
      cosine(other) +
      alike(paper, other) +
      topicWeight * likenessOf(topical, topics[other] ?? null);
  };
}

/** Says how alike two papers, given by number, are. */
type Alike = (a: number, b: number) => number;

/** The cosine of two meanings; opposites are no less alike than papers that share nothing. */
function meantAlike(meant: readonly (Float32Array | null)[]): Alike {
  return (a, b) => Math.max(0, likenessOf(meant[a] ?? null, meant[b] ?? null));
}

function latentlyAlike({ vectors, words }: TermVectors): Alike {
  const singles = vectors.map((vector) => firstTerms(vector, words));
  const size = Math.max(...latentSizes);
  return latentLikeness(
    latentVectors(singles, sample(singles), { terms: words, size }),
    latentSizes,
  );
}

/** Cosines of unit vectors, by way of one spread out over all terms, which is faster than merging. */
function cosineWith(vectors: readonly SparseVector[], terms: number): (paper: number) => Compare {
  const spread = new Float32Array(terms);
  let current: SparseVector | undefined;
  return (paper) => {
    current?.ids.forEach((id) => {
      spread[id] = 0;
    });
    current = vectors[paper];
    current?.ids.forEach((id, at) => {
      spread[id] = current?.weights[at] ?? 0;
    });
    return (other) => {
      const { ids, weights } = vectors[other] as SparseVector;
      let sum = 0;
      for (let at = 0; at < ids.length; at++)
        sum += (spread[ids[at] as number] as number) * (weights[at] as number);
      return sum;
    };
  };
}

/** Keeps the terms below a number; phrases are left out of the latent space, which makes its own. */
function firstTerms({ ids, weights }: SparseVector, end: number): SparseVector {
  const found = ids.findIndex((id) => id >= end);
  const length = found === -1 ? ids.length : found;
  return toUnitLength({ ids: ids.subarray(0, length), weights: weights.subarray(0, length) });
}

function sample<T>(items: readonly T[]): readonly T[] {
  const step = Math.max(1, items.length / sampleSize);
  return items.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

/**
 * Makes a function that says how near two vectors, given by number, are in the mean of several nested
 * spaces: those of the first `sizes[i]` axes, in ascending order. Each counts by its cosine.
 */
export function latentLikeness(vectors: readonly Float32Array[], sizes: readonly number[]): Alike {
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

/**
 * Latent semantic analysis (Deerwester et al. 1990): projects term vectors on the `size` leading
 * right singular vectors of the matrix whose rows are `sample`, the leading ones first. A text that
 * shares nothing with the sample lies at the origin; only inner products over the first so many axes
 * mean anything.
 */
function latentVectors(
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

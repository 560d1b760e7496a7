import { type SparseVector, toUnitLength } from '../terms/sparse-vector.ts';
import type { TermVectors } from '../terms/term-vectors.ts';
import { dot } from './dot.ts';
import { latentLikeness } from './latent-likeness.ts';
import { latentVectors } from './latent-vectors.ts';

/**
 * Dimensions of the latent spaces whose cosines are averaged, from coarse to fine. With a single one the
 * axes at its edge, which are nearly alike, would decide much by chance.
 */
const latentSizes = [40, 60, 80, 100, 120, 140];
/** The latent space settles long before this many papers; the others are projected into it. */
const sampleSize = 4000;
/** What equal topics count for against equal terms. */
const topicWeight = 0.6;

/** Says how like another paper, given by number, is. */
export type Compare = (other: number) => number;

/**
 * Makes a function that compares the paper of a given number with others: the cosine of their terms,
 * plus that of their places in the latent spaces, plus a share of that of their topics, whose vectors
 * have length 1 or 0. The comparison for one paper ends where that for the next is made.
 */
export function likeness(
  { vectors, keys, words }: TermVectors,
  topics: readonly Float32Array[],
): (paper: number) => Compare {
  const singles = vectors.map((vector) => firstTerms(vector, words));
  const size = Math.max(...latentSizes);
  const latent = latentLikeness(
    latentVectors(singles, sample(singles), { terms: words, size }),
    latentSizes,
  );
  const cosines = cosineWith(vectors, keys.length);
  const none = new Float32Array();
  return (paper) => {
    const cosine = cosines(paper);
    const topical = topics[paper] ?? none;
    return (other) =>
      cosine(other) + latent(paper, other) + topicWeight * dot(topical, topics[other] ?? none);
  };
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
      const { ids, weights } = vectors[other] ?? { ids: [], weights: [] };
      let sum = 0;
      for (let at = 0; at < ids.length; at++)
        sum += (spread[ids[at] ?? 0] ?? 0) * (weights[at] ?? 0);
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

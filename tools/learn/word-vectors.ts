import { randomFrom, shuffled } from './random.ts';

/** A text as the numbers of its terms: those of its title and of each of its sentences, with repetitions. */
export type NumberedText = { title: Int32Array; sentences: readonly Int32Array[] };

/** How many vectors of which size are learnt, and how. */
export type VectorSettings = {
  /** How many terms there are. */
  terms: number;
  dimensions: number;
  /** How often each text is looked at. */
  passes: number;
  /** How many texts stand against each other. */
  batch: number;
  /** What the cosines are divided by before they are compared. */
  temperature: number;
  /** What share of the terms of a text is left out at random. */
  dropout: number;
  /** The step of AdaGrad at the beginning; it falls to a tenth of it. */
  step: number;
  seed: number;
};

/**
 * Learns a vector for each term, one row after the other, so that the sums over the terms of two pieces of one text lie
 * nearer to each other than to those of other texts: its title and its abstract, a sentence and the others. The loss is
 * that of van den Oord et al. 2018 (InfoNCE) both ways within a batch, the steps are those of AdaGrad (Duchi et al. 2011)
 * with one rate for each term. `start` gives the length that each term begins with. The same input gives the same bytes.
 */
export function learnVectors(
  texts: readonly NumberedText[],
  start: Float32Array,
  settings: VectorSettings,
  onPass: (pass: number, loss: number) => void = () => {},
): Float32Array {
  const { terms, dimensions, passes, batch, seed, step } = settings;
  const random = randomFrom(seed);
  const values = new Float32Array(terms * dimensions);
  for (let term = 0; term < terms; term++) {
    for (let axis = 0; axis < dimensions; axis++)
      values[term * dimensions + axis] =
        (gaussian(random) * (start[term] ?? 1)) / Math.sqrt(dimensions);
  }
  const learner = new Learner(values, settings);
  const size = Math.min(batch, texts.length);
  const batches = Math.floor(texts.length / size);
  for (let pass = 0; pass < passes; pass++) {
    const order = shuffled(texts.length, random);
    let loss = 0;
    for (let number = 0; number < batches; number++) {
      const done = (pass + number / batches) / passes;
      const chosen = order.subarray(number * size, (number + 1) * size);
      for (const split of [titleAndText, sentenceAndRest]) {
        const pairs = Array.from(chosen, (at) => split(texts[at] as NumberedText, random));
        loss += learner.learn(pairs, step * (1 - 0.9 * done), random);
      }
    }
    onPass(pass + 1, loss / (2 * batches));
  }
  return values;
}

type Pair = readonly [readonly Int32Array[], readonly Int32Array[]];

function titleAndText({ title, sentences }: NumberedText): Pair {
  return [[title], sentences];
}

function sentenceAndRest({ title, sentences }: NumberedText, random: () => number): Pair {
  const at = Math.floor(random() * sentences.length);
  return [[sentences[at] ?? title], [title, ...sentences.filter((_, other) => other !== at)]];
}

function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** One side of a batch: the terms of each piece with their weights, and the sums of their vectors at length 1. */
type Side = {
  terms: Int32Array[];
  weights: Float32Array[];
  sums: Float32Array;
  lengths: Float32Array;
};

class Learner {
  readonly #values: Float32Array;
  readonly #settings: VectorSettings;
  /** Sums of the mean squares of what moved each term. */
  readonly #moved: Float32Array;
  /** What moves each term in the current batch. */
  readonly #moves: Float32Array;
  readonly #counts: Float32Array;

  constructor(values: Float32Array, settings: VectorSettings) {
    this.#values = values;
    this.#settings = settings;
    this.#moved = new Float32Array(settings.terms).fill(1e-8);
    this.#moves = new Float32Array(values.length);
    this.#counts = new Float32Array(settings.terms);
  }

  /** Moves the vectors by what a batch of pairs tells, and gives its loss. */
  learn(pairs: readonly Pair[], step: number, random: () => number): number {
    const { dimensions, temperature } = this.#settings;
    const count = pairs.length;
    const a = this.#side(
      pairs.map(([one]) => one),
      random,
    );
    const b = this.#side(
      pairs.map(([, other]) => other),
      random,
    );
    const likeness = products(a.sums, b.sums, count, dimensions, 1 / temperature);
    const { loss, slopes } = contrast(likeness, count);
    const scale = 1 / temperature;
    this.#move(a, times(slopes, b.sums, count, dimensions, scale, false));
    this.#move(b, times(slopes, a.sums, count, dimensions, scale, true));
    this.#step([a, b], step);
    return loss;
  }

  #side(pieces: readonly (readonly Int32Array[])[], random: () => number): Side {
    const { dimensions, dropout } = this.#settings;
    const sums = new Float32Array(pieces.length * dimensions);
    const lengths = new Float32Array(pieces.length);
    const terms: Int32Array[] = [];
    const weights: Float32Array[] = [];
    pieces.forEach((lists, piece) => {
      const { ids, counts } = this.#counted(lists);
      const kept = ids.filter(() => random() >= dropout);
      const of = kept.length > 0 ? kept : ids;
      terms.push(of);
      weights.push(Float32Array.from(of, (id) => 1 + Math.log(counts.get(id) ?? 1)));
      lengths[piece] = this.#sum(of, weights[piece] as Float32Array, sums, piece * dimensions);
    });
    return { terms, weights, sums, lengths };
  }

  #counted(lists: readonly Int32Array[]): { ids: Int32Array; counts: Map<number, number> } {
    const counts = new Map<number, number>();
    for (const list of lists)
      for (let at = 0; at < list.length; at++) {
        const id = list[at] as number;
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    return { ids: Int32Array.from(counts.keys()), counts };
  }

  /** Writes the weighted sum of vectors, brought to length 1, and gives the length that it had. */
  #sum(ids: Int32Array, weights: Float32Array, sums: Float32Array, to: number): number {
    const { dimensions } = this.#settings;
    const values = this.#values;
    for (let at = 0; at < ids.length; at++) {
      const from = (ids[at] as number) * dimensions;
      const weight = weights[at] as number;
      for (let axis = 0; axis < dimensions; axis++)
        sums[to + axis] = (sums[to + axis] as number) + weight * (values[from + axis] as number);
    }
    let squares = 0;
    for (let axis = 0; axis < dimensions; axis++) squares += (sums[to + axis] as number) ** 2;
    const length = Math.sqrt(squares) || 1;
    for (let axis = 0; axis < dimensions; axis++)
      sums[to + axis] = (sums[to + axis] as number) / length;
    return length;
  }

  /** Adds to the moves of the terms what the slopes of their sums, brought to length 1, come to. */
  #move({ terms, weights, sums, lengths }: Side, slopes: Float32Array): void {
    const { dimensions } = this.#settings;
    const moves = this.#moves;
    terms.forEach((ids, piece) => {
      const from = piece * dimensions;
      let along = 0;
      for (let axis = 0; axis < dimensions; axis++)
        along += (slopes[from + axis] as number) * (sums[from + axis] as number);
      const length = lengths[piece] as number;
      for (let axis = 0; axis < dimensions; axis++)
        slopes[from + axis] =
          ((slopes[from + axis] as number) - along * (sums[from + axis] as number)) / length;
      const own = weights[piece] as Float32Array;
      for (let at = 0; at < ids.length; at++) {
        const to = (ids[at] as number) * dimensions;
        const weight = own[at] as number;
        for (let axis = 0; axis < dimensions; axis++)
          moves[to + axis] =
            (moves[to + axis] as number) + weight * (slopes[from + axis] as number);
        this.#counts[ids[at] as number] = 1;
      }
    });
  }

  #step(sides: readonly Side[], step: number): void {
    const { dimensions } = this.#settings;
    const values = this.#values;
    const moves = this.#moves;
    for (const { terms } of sides)
      for (const ids of terms)
        for (let at = 0; at < ids.length; at++) {
          const id = ids[at] as number;
          if (this.#counts[id] === 0) continue;
          this.#counts[id] = 0;
          const from = id * dimensions;
          let squares = 0;
          for (let axis = from; axis < from + dimensions; axis++)
            squares += (moves[axis] as number) ** 2;
          const moved = (this.#moved[id] as number) + squares / dimensions;
          this.#moved[id] = moved;
          const rate = step / Math.sqrt(moved);
          for (let axis = from; axis < from + dimensions; axis++) {
            values[axis] = (values[axis] as number) - rate * (moves[axis] as number);
            moves[axis] = 0;
          }
        }
  }
}

/** All inner products of the rows of two matrices, times a factor. */
function products(
  a: Float32Array,
  b: Float32Array,
  count: number,
  size: number,
  factor: number,
): Float32Array {
  const out = new Float32Array(count * count);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) {
      const x = i * size;
      const y = j * size;
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      for (let k = 0; k < size; k += 4) {
        s0 += (a[x + k] as number) * (b[y + k] as number);
        s1 += (a[x + k + 1] as number) * (b[y + k + 1] as number);
        s2 += (a[x + k + 2] as number) * (b[y + k + 2] as number);
        s3 += (a[x + k + 3] as number) * (b[y + k + 3] as number);
      }
      out[i * count + j] = (s0 + s1 + s2 + s3) * factor;
    }
  }
  return out;
}

/** A square matrix, or its transpose, times a matrix and a factor. */
function times(
  square: Float32Array,
  b: Float32Array,
  count: number,
  size: number,
  factor: number,
  transposed: boolean,
): Float32Array {
  const out = new Float32Array(count * size);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) {
      const slope = factor * (square[transposed ? j * count + i : i * count + j] as number);
      if (Math.abs(slope) < 1e-7) continue;
      const x = i * size;
      const y = j * size;
      for (let k = 0; k < size; k++)
        out[x + k] = (out[x + k] as number) + slope * (b[y + k] as number);
    }
  }
  return out;
}

/** The mean loss of telling each row's own column among all, and the reverse, with its slopes by each likeness. */
function contrast(likeness: Float32Array, count: number): { loss: number; slopes: Float32Array } {
  const slopes = new Float32Array(count * count);
  let loss = 0;
  for (const [row, column] of [
    [count, 1],
    [1, count],
  ] as const) {
    for (let i = 0; i < count; i++) {
      let most = Number.NEGATIVE_INFINITY;
      for (let j = 0; j < count; j++)
        most = Math.max(most, likeness[i * row + j * column] as number);
      let sum = 0;
      for (let j = 0; j < count; j++)
        sum += Math.exp((likeness[i * row + j * column] as number) - most);
      const own = likeness[i * row + i * column] as number;
      loss += (Math.log(sum) - own + most) / (2 * count);
      for (let j = 0; j < count; j++) {
        const at = i * row + j * column;
        const share = Math.exp((likeness[at] as number) - most) / sum;
        slopes[at] = (slopes[at] as number) + (share - (i === j ? 1 : 0)) / (2 * count);
      }
    }
  }
  return { loss, slopes };
}

import type { LinearModel } from '../../../model/linear-model.ts';
import { add, ranked } from '../../../text/counts.ts';
import { dimensions } from '../../../text/text-vector.ts';
import type { View } from './paper-views.ts';

/** What a model is shown of a paper. */
export type Shown = {
  views: readonly View[];
  numbers: Float32Array;
  /** The words that it may know, each with how people read it. */
  words: ReadonlyMap<string, string>;
};

/** What speaks for a class, given what the owner's rules say of it: a log-odds. */
export function judgeClass(
  model: LinearModel,
  name: string,
  { numbers, words }: Pick<Shown, 'numbers' | 'words'>,
  rules: readonly number[],
): number {
  return judge(model, name, { numbers, words: weightsOf(model, words) }, rules);
}

/** The same of several classes, each with what the owner's rules say of it; in their order. */
export function judgeClasses(
  model: LinearModel,
  names: readonly string[],
  { numbers, words }: Pick<Shown, 'numbers' | 'words'>,
  rules: readonly (readonly number[])[],
): number[] {
  const weights = weightsOf(model, words);
  return names.map((name, at) => judge(model, name, { numbers, words: weights }, rules[at] ?? []));
}

type Weights = LinearModel['words'][string];

/** The weights of the words that a model knows. */
function weightsOf(model: LinearModel, words: Shown['words']): Weights[] {
  const table = wordTable(model);
  const found = [...words.keys()].map((word) => table.get(word));
  return found.filter((weights) => weights !== undefined);
}

/** The weights of each word for each class. */
export function wordTable({ words }: LinearModel): ReadonlyMap<string, Weights> {
  const table = tables.get(words) ?? new Map(Object.entries(words));
  tables.set(words, table);
  return table;
}

// Most words are new strings, of which an object would first make names.
const tables = new WeakMap<LinearModel['words'], Map<string, Weights>>();

function judge(
  model: LinearModel,
  name: string,
  { numbers, words }: { numbers: Float32Array; words: readonly Weights[] },
  rules: readonly number[],
): number {
  const known = model.classes[name];
  let sum = known?.bias ?? model.unknown;
  rules.forEach((value, at) => {
    sum += (model.shared[at] ?? 0) * value;
  });
  if (!known) return sum;
  known.views.forEach((weight, at) => {
    sum += weight * (numbers[at] ?? 0);
  });
  for (const weights of words) sum += weights[name] ?? 0;
  return sum;
}

/**
 * What each term of a paper adds for a class, by what people read, strongest first: by its own weight and by its share of the
 * vectors, which are sums over terms.
 */
export function reasonsOf(
  model: LinearModel,
  name: string,
  { views, words }: Shown,
  vectorOf: (key: string) => Float32Array | undefined,
): (readonly [key: string, value: number])[] {
  const known = model.classes[name];
  const sums = new Map<string, number>();
  if (!known) return [];
  for (const [word, key] of words) add(sums, key, model.words[word]?.[name] ?? 0);
  views.forEach((one, view) => {
    const weights = known.views.slice(view * dimensions, (view + 1) * dimensions);
    const { parts, length } = placedParts(one, vectorOf);
    for (const { key, count, vector } of parts) {
      const along = inner(weights, vector);
      add(sums, key, ((1 + Math.log(count)) * along) / length);
    }
  });
  return ranked(sums).filter(([, value]) => value > 0);
}

type Placed = {
  parts: { key: string; count: number; vector: Float32Array | undefined }[];
  length: number;
};

// The reasons for up to three topics are sought in the same views.
const placed = new WeakMap<View, Placed>();

/** The terms of a view with their vectors, and the length of the sum of these. */
function placedParts(view: View, vectorOf: (key: string) => Float32Array | undefined): Placed {
  const known = placed.get(view);
  if (known) return known;
  const parts = [...view.counts].map(([key, count]) => ({ key, count, vector: vectorOf(key) }));
  const sum = new Float32Array(dimensions);
  for (const { count, vector } of parts) addScaled(sum, vector, 1 + Math.log(count));
  const found = { parts, length: Math.hypot(...sum) || 1 };
  placed.set(view, found);
  return found;
}

function addScaled(to: Float32Array, from: Float32Array | undefined, factor: number): void {
  if (!from) return;
  for (let axis = 0; axis < from.length; axis++)
    to[axis] = (to[axis] as number) + factor * (from[axis] as number);
}

function inner(weights: readonly number[], vector: Float32Array | undefined): number {
  if (!vector) return 0;
  let sum = 0;
  for (let axis = 0; axis < weights.length; axis++)
    sum += (weights[axis] as number) * (vector[axis] ?? 0);
  return sum;
}

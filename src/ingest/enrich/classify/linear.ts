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
  const known = model.classes[name];
  let sum = known?.bias ?? model.unknown;
  rules.forEach((value, at) => {
    sum += (model.shared[at] ?? 0) * value;
  });
  if (!known) return sum;
  known.views.forEach((weight, at) => {
    sum += weight * (numbers[at] ?? 0);
  });
  for (const word of words.keys()) sum += model.words[word]?.[name] ?? 0;
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
  views.forEach(({ counts }, view) => {
    const weights = known.views.slice(view * dimensions, (view + 1) * dimensions);
    const parts = [...counts].map(([key, count]) => ({ key, count, vector: vectorOf(key) }));
    const sum = new Float32Array(dimensions);
    for (const { count, vector } of parts)
      vector?.forEach((value, axis) => {
        sum[axis] = (sum[axis] ?? 0) + (1 + Math.log(count)) * value;
      });
    const length = Math.hypot(...sum) || 1;
    for (const { key, count, vector } of parts) {
      const along = weights.reduce((all, weight, axis) => all + weight * (vector?.[axis] ?? 0), 0);
      add(sums, key, ((1 + Math.log(count)) * along) / length);
    }
  });
  return ranked(sums).filter(([, value]) => value > 0);
}

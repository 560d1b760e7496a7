import type { Field } from '../../../model/field.ts';
import { countWeighted } from '../../../text/counts.ts';
import { likenessOf, textVector } from '../../../text/text-vector.ts';
import type { Part } from '../terms/term-vectors.ts';
import { terms } from '../terms/terms.ts';

/** Where a text lies, given in parts that count for at least 1; null where the field knows nothing of it. */
type Meaning = (parts: readonly Part[]) => Float32Array | null;

/**
 * Makes a function that places texts among the terms of a field. What all texts of the field
 * have in common is taken away from their vectors ("all but the top", Mu and Viswanath 2018), so that the product of two is
 * about 0 where they share no more. Null where no term of the field has a vector.
 */
export function meaningFinder({ terms }: Field): Meaning | null {
  const vectorOf = (key: string) => terms.get(key)?.vector;
  const size = sizeOf(terms);
  if (!size) return null;
  const sum = new Float32Array(size);
  for (const { texts, vector } of terms.values()) addScaled(sum, vector, texts);
  const common = toLengthOne(sum);
  return (parts) => {
    const vector = textVector(countWeighted(parts.map(weightedKeys)), vectorOf);
    return vector && toLengthOne(addScaled(vector, common, -likenessOf(vector, common)));
  };
}

/** Whether a field places texts at all. */
export function hasVectors({ terms }: Field): boolean {
  return sizeOf(terms) !== undefined;
}

function sizeOf(terms: Field['terms']): number | undefined {
  return terms.values().find(({ vector }) => vector)?.vector?.length;
}

function weightedKeys({ text, language, weight }: Part): [keys: string[], weight: number] {
  return [terms(text, language).map(({ key }) => key), weight];
}

/** Adds in place. */
function addScaled(to: Float32Array, from: Float32Array | undefined, factor: number): Float32Array {
  for (let axis = 0; from && axis < from.length; axis++)
    to[axis] = (to[axis] ?? 0) + factor * (from[axis] ?? 0);
  return to;
}

/** Brings to length 1 in place; the null vector stays as it is. */
function toLengthOne(vector: Float32Array): Float32Array {
  const length = Math.sqrt(likenessOf(vector, vector)) || 1;
  for (let axis = 0; axis < vector.length; axis++) vector[axis] = (vector[axis] ?? 0) / length;
  return vector;
}

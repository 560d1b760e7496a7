import type { Field } from '../../../model/field.ts';
import { add } from '../../../text/counts.ts';
import type { Part } from '../terms/term-vectors.ts';
import { terms } from '../terms/terms.ts';

/**
 * Places texts, each given in parts that count for at least 1, among the terms of a field: sums of (1 + ln tf) times the
 * vectors of their terms, of length 1, or 0 where the field knows none. What all texts of the field have in common is
 * taken away ("all but the top", Mu and Viswanath 2018), so that the cosine of two is about 0 where they share no more.
 * Null where no term of the field has a vector.
 */
export function meanings(texts: readonly (readonly Part[])[], field: Field): Float32Array[] | null {
  const size = [...field.terms.values()].find(({ vector }) => vector)?.vector?.length;
  if (!size) return null;
  const common = new Float32Array(size);
  for (const { texts, vector } of field.terms.values()) addScaled(common, vector, texts);
  toLengthOne(common);
  return texts.map((parts) => {
    const sum = new Float32Array(size);
    for (const [key, count] of countTerms(parts))
      addScaled(sum, field.terms.get(key)?.vector, 1 + Math.log(count));
    addScaled(sum, common, -dot(sum, common));
    return toLengthOne(sum);
  });
}

function countTerms(parts: readonly Part[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, language, weight } of parts)
    for (const { key } of terms(text, language)) add(counts, key, weight);
  return counts;
}

function addScaled(to: Float32Array, from: Float32Array | undefined, factor: number): void {
  if (from)
    for (let at = 0; at < to.length; at++) to[at] = (to[at] ?? 0) + factor * (from[at] ?? 0);
}

/** Inner product of two vectors of one length. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** Scales to length 1 in place; the null vector stays as it is. */
function toLengthOne(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) / length;
  return vector;
}

import { dimensions } from '../../text/text-vector.ts';

/** What a code says of each axis of a vector: a whole number from -7 to 7. */
const most = 7;

/** What lies this many standard deviations out is cut off, so that the steps are finer for what is near. */
const cut = 2.5;

/**
 * Writes the direction of a vector as a code of 32 bytes, four bits for each axis, in base64 without its end. What is read back
 * has another length; `stepOf` tells by what to multiply it.
 */
export function writeCode(vector: ArrayLike<number>): string {
  const step = stepOf(vector);
  const levels = Array.from(
    { length: dimensions },
    (_, axis) => Math.max(-most, Math.min(most, Math.round((vector[axis] ?? 0) / step))) + most + 1,
  );
  const bytes = Array.from(
    { length: dimensions / 2 },
    (_, at) => ((levels[2 * at] ?? 0) << 4) | (levels[2 * at + 1] ?? 0),
  );
  return btoa(String.fromCharCode(...bytes)).replace(/=+$/, '');
}

/** By what the numbers of the code of a vector are to be multiplied to be those of the vector. */
export function stepOf(vector: ArrayLike<number>): number {
  let [squares, highest] = [0, 0];
  for (let axis = 0; axis < dimensions; axis++) {
    const value = vector[axis] ?? 0;
    squares += value * value;
    highest = Math.max(highest, Math.abs(value));
  }
  return Math.min(highest, cut * Math.sqrt(squares / dimensions)) / most || 1;
}

/** Reads what `writeCode` wrote. */
export function readCode(code: string): Int8Array {
  const bytes = atob(code);
  return Int8Array.from({ length: dimensions }, (_, axis) => {
    const byte = bytes.charCodeAt(axis >> 1);
    return (axis % 2 === 0 ? byte >> 4 : byte & 15) - most - 1;
  });
}

/** The cosine of the angle between two vectors; 0 for that of nothing. */
export function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  // A search does this thousands of times: lists made on the way would be most of what it leaves in memory.
  let product = 0;
  let left = 0;
  let right = 0;
  for (let axis = 0; axis < dimensions; axis++) {
    const x = a[axis] ?? 0;
    const y = b[axis] ?? 0;
    product += x * y;
    left += x * x;
    right += y * y;
  }
  return product / (Math.sqrt(left * right) || 1);
}

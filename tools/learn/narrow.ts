import type { NumberedText } from './word-vectors.ts';

/** A text of how many the covariance is taken from; the others would change nothing. */
const everyOther = 8;
const rounds = 60;

/**
 * Turns vectors so that their leading axes tell most of where the texts lie, and keeps the first `kept` of them (principal
 * components without centring, by orthogonal iteration). `size` is how many numbers a vector has.
 */
export function narrow(
  values: Float32Array,
  size: number,
  kept: number,
  texts: readonly NumberedText[],
): Float32Array {
  const axes = leadingAxes(covariance(values, size, texts), size, kept);
  const terms = values.length / size;
  const out = new Float32Array(terms * kept);
  for (let term = 0; term < terms; term++)
    axes.forEach((axis, at) => {
      let sum = 0;
      for (let k = 0; k < size; k++)
        sum += (axis[k] as number) * (values[term * size + k] as number);
      out[term * kept + at] = sum;
    });
  return out;
}

function covariance(
  values: Float32Array,
  size: number,
  texts: readonly NumberedText[],
): Float64Array {
  const sum = new Float64Array(size * size);
  for (let number = 0; number < texts.length; number += everyOther) {
    const { title, sentences } = texts[number] as NumberedText;
    const place = new Float64Array(size);
    for (const list of [title, ...sentences])
      for (let at = 0; at < list.length; at++) {
        const from = (list[at] as number) * size;
        for (let k = 0; k < size; k++)
          place[k] = (place[k] as number) + (values[from + k] as number);
      }
    const squares = place.reduce((all, value) => all + value * value, 0) || 1;
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++)
        sum[i * size + j] =
          (sum[i * size + j] as number) + ((place[i] as number) * (place[j] as number)) / squares;
  }
  return sum;
}

function leadingAxes(matrix: Float64Array, size: number, count: number): Float64Array[] {
  let axes: Float64Array[] = Array.from({ length: count }, (_, i) =>
    Float64Array.from({ length: size }, (_, j) => Math.sin(31 * i + 17 * j + 1)),
  );
  for (let round = 0; round < rounds; round++)
    axes = orthonormal(axes.map((axis) => times(matrix, axis)));
  return axes;
}

function times(matrix: Float64Array, vector: Float64Array): Float64Array {
  return vector.map((_, i) => {
    let sum = 0;
    for (let j = 0; j < vector.length; j++)
      sum += (matrix[i * vector.length + j] as number) * (vector[j] as number);
    return sum;
  });
}

/** The axes at right angles to each other, by Gram and Schmidt. */
function orthonormal(axes: readonly Float64Array[]): Float64Array[] {
  const done: Float64Array[] = [];
  for (const axis of axes) {
    const own = axis.slice();
    for (const other of done) {
      const along = own.reduce((sum, value, k) => sum + value * (other[k] as number), 0);
      other.forEach((value, k) => {
        own[k] = (own[k] as number) - along * value;
      });
    }
    const length = Math.hypot(...own) || 1;
    done.push(own.map((value) => value / length));
  }
  return done;
}

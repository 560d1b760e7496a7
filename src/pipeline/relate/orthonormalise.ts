/** Below this share of its length that earlier columns leave, a column counts as made up of them. */
const negligible = 1e-5;

/**
 * Makes the columns of a matrix, stored row by row, orthonormal in place, keeping the span of the
 * first so many for any number; surplus columns become 0. It divides by the Cholesky factor of the
 * matrix of inner products (Golub and Van Loan 2013, section 5.2.9).
 */
export function orthonormalise(matrix: Float32Array, columns: number): void {
  const factor = choleskyFactor(innerProducts(matrix, columns), columns);
  for (let row = 0; row < matrix.length; row += columns) {
    for (let at = 0; at < columns; at++) {
      const pivot = factor[at * columns + at] ?? 0;
      let value = matrix[row + at] ?? 0;
      for (let earlier = 0; earlier < at; earlier++) {
        value -= (factor[at * columns + earlier] ?? 0) * (matrix[row + earlier] ?? 0);
      }
      matrix[row + at] = pivot > 0 ? value / pivot : 0;
    }
  }
}

/** Inner products of the columns with one another; the lower triangle alone is filled. */
function innerProducts(matrix: Float32Array, columns: number): Float64Array {
  const products = new Float64Array(columns * columns);
  for (let row = 0; row < matrix.length; row += columns) {
    for (let a = 0; a < columns; a++) {
      const value = matrix[row + a] ?? 0;
      if (value === 0) continue;
      for (let b = 0; b <= a; b++) {
        products[a * columns + b] =
          (products[a * columns + b] ?? 0) + value * (matrix[row + b] ?? 0);
      }
    }
  }
  return products;
}

/** Turns the lower triangle into its Cholesky factor in place; dependent rows become 0. */
function choleskyFactor(lower: Float64Array, size: number): Float64Array {
  for (let row = 0; row < size; row++) {
    const whole = lower[row * size + row] ?? 0;
    for (let column = 0; column <= row; column++) {
      let sum = lower[row * size + column] ?? 0;
      for (let at = 0; at < column; at++) {
        sum -= (lower[row * size + at] ?? 0) * (lower[column * size + at] ?? 0);
      }
      const pivot = lower[column * size + column] ?? 0;
      const value = column === row ? pivotOf(sum, whole) : pivot > 0 ? sum / pivot : 0;
      lower[row * size + column] = value;
    }
  }
  return lower;
}

function pivotOf(left: number, whole: number): number {
  return left > negligible * whole ? Math.sqrt(left) : 0;
}

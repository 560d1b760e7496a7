/** Number of shades of a heat strip, none for zero. */
export const heatSteps = 5;

/** The shade of a count, from 0 for none to `heatSteps` for the most; every paper shows. */
export function heatStep(count: number, most: number): number {
  return count <= 0 ? 0 : Math.max(1, Math.ceil((count / most) * heatSteps));
}

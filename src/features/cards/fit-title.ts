import { breakLines } from './break-lines.ts';

/** Sizes in pixels, with the lines that a title may have in each: large letters for few words. */
const sizes = [
  { size: 92, most: 2 },
  { size: 84, most: 2 },
  { size: 76, most: 3 },
  { size: 68, most: 3 },
  { size: 62, most: 3 },
  { size: 56, most: 4 },
  { size: 50, most: 4 },
  { size: 45, most: 4 },
] as const;
const leading = 1.09;

export type FittedTitle = { size: number; lineHeight: number; lines: string[] };

/** Breaks a title in the largest size in which it fits a column and a height; past four lines it is cut. */
export function fitTitle(
  title: string,
  { width, height }: { width: number; height: number },
  measure: (text: string, size: number) => number,
): FittedTitle {
  const { size: smallest } = sizes[sizes.length - 1] ?? sizes[0];
  for (const { size, most } of sizes) {
    const limit = size === smallest ? most : Number.POSITIVE_INFINITY;
    const lines = breakLines(title, width, limit, (text) => measure(text, size));
    const lineHeight = Math.round(size * leading);
    const fits = lines.length <= most && lines.length * lineHeight <= height;
    if (fits || size === smallest) return { size, lineHeight, lines };
  }
  return { size: smallest, lineHeight: smallest, lines: [] };
}

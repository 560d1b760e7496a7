import type { Point } from './point.ts';
import { type Branch, cutTree, wardTree } from './ward-tree.ts';

/** A region of the map: its middle, and its papers by number, those nearest to the middle first. */
export type Region = { x: number; y: number; members: number[] };
/** A large region with the smaller ones that make it up. */
export type Area = Region & { parts: Region[] };

const mostAreas = 16;
const mostParts = 8;
/** Papers of a part, more or less: enough for a name, few enough for it to be a narrow one. */
const papersPerPart = 16;

/** Divides a map into areas, largest first, and each area into parts. */
export function findRegions(points: readonly Point[]): Area[] {
  const tree = wardTree(points);
  if (!tree) return [];
  return cutTree(tree, areaCount(points.length)).map((branch) => ({
    ...region(branch, points),
    parts: cutTree(branch, between(1, branch.weight / papersPerPart, mostParts)).map((part) =>
      region(part, points),
    ),
  }));
}

/** Twelve areas for about 600 papers. */
function areaCount(papers: number): number {
  return between(1, Math.sqrt(papers / 4), mostAreas);
}

function between(least: number, value: number, most: number): number {
  return Math.round(Math.max(least, Math.min(most, value)));
}

function region({ x, y, members }: Branch, points: readonly Point[]): Region {
  const distance = (number: number) => {
    const [left, top] = points[number] ?? [0, 0];
    return Math.hypot(left - x, top - y);
  };
  return { x, y, members: [...members].sort((a, b) => distance(a) - distance(b) || a - b) };
}

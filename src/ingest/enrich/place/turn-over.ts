import type { Point } from './ward-tree.ts';

/**
 * Turns points, and mirrors them where that is better, so that they lie as near as can be to where they lay before
 * (Procrustes; Gower and Dijksterhuis 2004, chapter 4). Those that have no place before follow the others.
 */
export function turnOver(points: readonly Point[], before: readonly (Point | null)[]): Point[] {
  const pairs = points.flatMap((point, at): [Point, Point][] => {
    const old = before[at];
    return old ? [[point, old]] : [];
  });
  const from = middleOf(pairs.map(([point]) => point));
  const to = middleOf(pairs.map(([, old]) => old));
  const sums = { xx: 0, yy: 0, xy: 0, yx: 0 };
  for (const [[x, y], [u, v]] of pairs) {
    sums.xx += (x - from[0]) * (u - to[0]);
    sums.yy += (y - from[1]) * (v - to[1]);
    sums.xy += (x - from[0]) * (v - to[1]);
    sums.yx += (y - from[1]) * (u - to[0]);
  }
  const { xx, yy, xy, yx } = sums;
  const mirrored = Math.hypot(xx - yy, xy + yx) > Math.hypot(xx + yy, xy - yx);
  const sign = mirrored ? -1 : 1;
  const angle = Math.atan2(xy - sign * yx, xx + sign * yy);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return points.map(([x, y]) => [x * cos - sign * y * sin, x * sin + sign * y * cos]);
}

function middleOf(points: readonly Point[]): Point {
  const mean = (axis: 0 | 1) =>
    points.reduce((sum, point) => sum + point[axis], 0) / Math.max(1, points.length);
  return [mean(0), mean(1)];
}

import type { Point } from './point.ts';

/** Digits after the point of a coordinate: finer than a pixel of a map eight screens wide. */
const precision = 4;

/**
 * Turns a layout so that it is as wide as can be, and scales it: its longer side runs from 0 to 1, the
 * other from 0 on in the same scale.
 */
export function setUpright(points: readonly Point[]): Point[] {
  const turned = turn(points, principalAngle(points));
  const [left, right] = range(turned.map(([x]) => x));
  const [top, bottom] = range(turned.map(([, y]) => y));
  const side = Math.max(right - left, bottom - top) || 1;
  return turned.map(([x, y]) => [round((x - left) / side), round((y - top) / side)]);
}

/** The angle of the direction in which points vary most. */
function principalAngle(points: readonly Point[]): number {
  const [meanX, meanY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const product = (of: (point: Point) => number) => mean(points.map(of));
  const xx = product(([x]) => (x - meanX) ** 2);
  const yy = product(([, y]) => (y - meanY) ** 2);
  const xy = product(([x, y]) => (x - meanX) * (y - meanY));
  return Math.atan2(2 * xy, xx - yy) / 2;
}

function turn(points: readonly Point[], angle: number): Point[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return points.map(([x, y]) => [x * cos + y * sin, y * cos - x * sin]);
}

function range(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function round(value: number): number {
  return Number(value.toFixed(precision));
}

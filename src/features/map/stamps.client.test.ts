import assert from 'node:assert/strict';
import { test } from 'node:test';
import { print } from './stamps.client.ts';

/** Red, green, blue and opacity as they lie in the memory of a picture. */
const pixel = (red: number, green: number, blue: number, opacity: number) =>
  ((opacity << 24) | (blue << 16) | (green << 8) | red) >>> 0;
const full = pixel(200, 0, 0, 255);
const stamp = { side: 2, pixels: Uint32Array.of(full, 0, full, pixel(200, 0, 0, 51)) };

test('a stamp covers what it hides, mixes where it is faint, and leaves the rest', () => {
  const below = pixel(0, 100, 0, 255);
  const picture = { width: 3, height: 2, pixels: new Uint32Array(6).fill(below) };
  print(stamp, picture, 1, 0);
  assert.deepEqual([...picture.pixels], [below, full, below, below, full, pixel(40, 80, 0, 255)]);
});

test('what lies outside the picture is cut off', () => {
  for (const [left, top] of [
    [-1, -1],
    [2, 1],
    [-5, 0],
    [0, 9],
  ] as const) {
    const picture = { width: 3, height: 2, pixels: new Uint32Array(6) };
    print(stamp, picture, left, top);
    assert.equal(picture.pixels.filter(Boolean).length, left === -1 || left === 2 ? 1 : 0);
  }
});

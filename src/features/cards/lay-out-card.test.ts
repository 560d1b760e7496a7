import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitTitle } from './lay-out-card.ts';

/** Letters half as wide as they are high. */
const measure = (text: string, size: number) => (text.length * size) / 2;
const fit = (title: string, height = 320) => fitTitle(title, { width: 1056, height }, measure);

test('the fewer words, the larger the letters', () => {
  const sizes = [10, 60, 100, 150, 220].map((length) => fit('word '.repeat(length / 5)).size);
  assert.equal(sizes[0], 92);
  assert.deepEqual(
    sizes,
    sizes.toSorted((a, b) => b - a),
  );
});

test('a title keeps to its height, and to four lines', () => {
  const { lines, lineHeight } = fit('word '.repeat(24), 180);
  assert.ok(lines.length * lineHeight <= 180);
  const long = fit('word '.repeat(200)).lines;
  assert.equal(long.length, 4);
  assert.match(long.at(-1) ?? '', /…$/);
});

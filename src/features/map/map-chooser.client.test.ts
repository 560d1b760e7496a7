import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextDot } from './map-chooser.client.ts';

const places = [
  { name: 'right', x: 2, y: 0 },
  { name: 'far right', x: 5, y: 0 },
  { name: 'right and down', x: 1, y: 0.9 },
  { name: 'above', x: 0.2, y: -1 },
];
const from = { x: 0, y: 0 };

test('an arrow goes to the nearest paper in its direction', () => {
  assert.equal(nextDot(from, [1, 0], places)?.name, 'right');
  assert.equal(nextDot(from, [0, -1], places)?.name, 'above');
  assert.equal(nextDot({ x: 2, y: 0 }, [1, 0], places)?.name, 'far right');
});

test('where nothing lies in a direction the arrow stays', () => {
  assert.equal(nextDot(from, [-1, 0], places), null);
  assert.equal(nextDot(from, [0, 1], [from]), null);
});

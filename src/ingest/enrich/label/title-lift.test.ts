import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleLift } from './title-lift.ts';

const titles = new Map(
  Array.from({ length: 20 }, (_, at) => [`p${at}`, at < 8 ? 'Roses by Night' : 'Hedges by Night']),
);
const slugs = [...titles.keys()];

test('words commoner in the titles of a digest than elsewhere speak for a phrase', () => {
  const lift = titleLift(titles)(slugs.slice(0, 8));
  assert.ok(lift('rose bed') > 1);
  assert.equal(lift('night'), 1);
  assert.equal(lift('hedg'), 1);
});

test('nothing sets a digest of all papers apart', () => {
  assert.equal(titleLift(titles)(slugs)('rose'), 1);
});

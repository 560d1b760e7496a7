import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rateLimitOf, usualWait, waitAsked } from './waits.ts';

const limits: [value: string, left: number | null, reset?: number][] = [
  ['"api";r=0;t=2', 0, 2000],
  ['"api"; r=499 ; t=300', 499, 300_000],
  ['"api";t=7;r=12', 12, 7000],
  ['"api";r=5', null],
  ['', null],
  ['limit=10, remaining=4', null],
];
for (const [value, left, reset] of limits) {
  test(`RateLimit: ${value} leaves ${left}`, () => {
    const limit = rateLimitOf(new Headers({ RateLimit: value }));
    assert.deepEqual(limit, left === null ? null : { left, reset });
  });
}

test('`Retry-After` goes before `RateLimit`, and a time that is past asks for none', () => {
  const now = Date.parse('2025-08-20T12:00:00Z');
  const both = new Headers({ RateLimit: '"api";r=0;t=2', 'Retry-After': '9' });
  assert.equal(waitAsked(both, now), 9000);
  const past = new Headers({ 'Retry-After': 'Wed, 20 Aug 2025 11:00:00 GMT' });
  assert.equal(waitAsked(past, now), 0);
  assert.equal(waitAsked(new Headers({ 'Retry-After': 'soon' }), now), null);
});

test('without a word the time doubles, to two minutes at most', () => {
  assert.deepEqual([1, 2, 3, 4, 9].map(usualWait), [2000, 4000, 8000, 16_000, 120_000]);
});

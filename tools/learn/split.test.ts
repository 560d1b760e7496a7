import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHeldOut } from './split.ts';

test('every third day is held out, across months and years', () => {
  const days = ['2024-12-30', '2024-12-31', '2025-01-01', '2025-01-02', '2025-01-03', '2025-01-04'];
  assert.deepEqual(days.filter(isHeldOut), ['2024-12-31', '2025-01-03']);
});

test('what is no day is not held out', () => {
  assert.equal(isHeldOut(''), false);
});

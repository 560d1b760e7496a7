import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMeasure } from './units.ts';

test('single signs, numbers, units and references name no subject; short words may', () => {
  for (const word of ['x', 'π', '12', '3rd', 'kg', 'IQR', 'dB', 'ff', 'Abs'])
    assert.ok(isMeasure(word));
  for (const word of ['AI', 'pH', 'bee', '水稻', 'BGB']) assert.ok(!isMeasure(word));
});

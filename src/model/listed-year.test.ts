import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listedYear } from './listed-year.ts';

const listedOn = (...dates: (string | null)[]) => ({
  digestDetails: dates.map((date, index) => ({
    id: `d${index}`,
    label: 'D',
    date,
    place: 1,
    of: 1,
  })),
});

test('a paper belongs to the year of its first dated digest, whatever lists it later', () => {
  assert.equal(listedYear(listedOn('2026-01-02', null, '2024-12-31')), '2024');
  assert.equal(listedYear(listedOn(null)), null);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byListedTime, listedYear } from './listed-year.ts';

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

const told = (days: (string | null)[], most: number) => {
  const groups = byListedTime(
    days.map((date) => listedOn(date)),
    most,
  );
  return groups && [...groups].map(([time, { length }]) => `${time}: ${length}`);
};

test('few papers of a single year are together, and so are those without a day', () => {
  assert.equal(told(['2026-01-02', '2026-03-04', null], 3), null);
  assert.equal(told([null, null], 1), null);
});

test('many papers of a single year are by month, the newest first', () => {
  assert.deepEqual(told(['2026-01-02', null, '2026-03-04', '2026-01-09'], 3), [
    '2026-03: 1',
    '2026-01: 2',
    'undated: 1',
  ]);
});

test('papers of several years are by year, and those of the newest year by month', () => {
  assert.deepEqual(told(['2024-05-06', '2026-01-02', '2024-01-02', '2026-02-03'], 9), [
    '2026-02: 1',
    '2026-01: 1',
    '2024: 2',
  ]);
});

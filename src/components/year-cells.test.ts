import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullDay, shadePaths, yearCells } from './year-cells.ts';

test('a year begins in the column of its first week, and Monday is on top', () => {
  const days = ['2025-01-01', '2025-01-05', '2025-01-06', '2025-12-31'];
  const cells = yearCells(
    '2025',
    days.map((date) => ({ date, papers: 1 })),
    1,
  );
  assert.deepEqual(
    cells.map(({ week, weekday }) => [week, weekday]),
    [
      [0, 2],
      [0, 6],
      [1, 0],
      [52, 2],
    ],
  );
});

test('every day with papers shows, and no other', () => {
  const days = [1, 40, 100, 0].map((papers, index) => ({ date: `2025-03-0${index + 1}`, papers }));
  assert.deepEqual(
    yearCells('2025', days, 100).map(({ shade }) => shade),
    [1, 2, 4],
  );
});

test('one day of very many papers leaves the others their shades', () => {
  const papers = [...Array(10).fill(20), ...Array(9).fill(5), 900];
  const days = papers.map((count, at) => ({
    date: `2025-03-${String(at + 1).padStart(2, '0')}`,
    papers: count,
  }));
  const shadesOf = yearCells('2025', days, fullDay(days)).map(({ shade }) => shade);
  assert.deepEqual(new Set(shadesOf), new Set([4, 1]));
  assert.equal(fullDay([]), 1);
});

test('a year of days takes an element for each shade', () => {
  const days = Array.from({ length: 365 }, (_, index) => ({
    date: new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10),
    papers: 1 + (index % 40),
  }));
  const paths = shadePaths(yearCells('2025', days, 40));
  assert.deepEqual(
    paths.map(({ shade }) => shade),
    [1, 2, 3, 4],
  );
  assert.equal(
    paths
      .map(({ path }) => path)
      .join('')
      .split('M').length - 1,
    365,
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  partialYear,
  periodOf,
  periodsBetween,
  quarterInWords,
  spanOf,
  yearTicks,
} from './periods.ts';

test('a month belongs to its quarter and its year', () => {
  const quarters = ['01', '03', '04', '06', '09', '10', '12'].map((month) =>
    periodOf(`2024-${month}`, 'quarter'),
  );
  assert.deepEqual(
    quarters.map((quarter) => quarter.slice(-2)),
    ['Q1', 'Q1', 'Q2', 'Q2', 'Q3', 'Q4', 'Q4'],
  );
  assert.equal(periodOf('2024-03', 'year'), '2024');
  assert.equal(quarterInWords('2024-Q1'), 'Q1 2024');
});

test('the periods between two months leave none out, whether papers have it or not', () => {
  assert.deepEqual(periodsBetween('2023-11', '2024-02', 'month'), [
    '2023-11',
    '2023-12',
    '2024-01',
    '2024-02',
  ]);
  assert.deepEqual(periodsBetween('2023-11', '2024-04', 'quarter'), [
    '2023-Q4',
    '2024-Q1',
    '2024-Q2',
  ]);
  assert.deepEqual(periodsBetween('1999-12', '2001-01', 'year'), ['1999', '2000', '2001']);
  assert.deepEqual(periodsBetween('2024-02', '2024-01', 'month'), []);
});

test('a few old papers do not stretch the time shown, but are counted', () => {
  const many = Array.from({ length: 38 }, () => '2024-05');
  assert.deepEqual(spanOf(['1998-03', '2011-01', ...many]), {
    first: '2024-01',
    last: '2024-05',
    before: 2,
  });
  assert.deepEqual(spanOf(['1998-03', '2011-01', '2011-07', ...many]), {
    first: '2011-01',
    last: '2024-05',
    before: 1,
  });
});

test('one paper gives a span, none gives none', () => {
  assert.deepEqual(spanOf(['2024-05']), { first: '2024-01', last: '2024-05', before: 0 });
  assert.equal(spanOf([]), null);
});

test('a last year that does not reach December is said to be partial', () => {
  assert.deepEqual(partialYear({ first: '2020-01', last: '2025-08', before: 0 }), [
    '2025 is partial: the latest paper is of August.',
  ]);
  assert.deepEqual(partialYear({ first: '2020-01', last: '2024-12', before: 0 }), []);
});

test('each year is labelled over its own months, of many years every second or third', () => {
  assert.deepEqual(yearTicks(periodsBetween('2023-01', '2024-06', 'month')), [
    { year: '2023', from: 0, to: (12 / 18) * 100 },
    { year: '2024', from: (12 / 18) * 100, to: 100 },
  ]);
  const years = yearTicks(periodsBetween('2001-01', '2020-12', 'month'));
  assert.deepEqual(
    years.map(({ year }) => year),
    ['2001', '2004', '2007', '2010', '2013', '2016', '2019'],
  );
});

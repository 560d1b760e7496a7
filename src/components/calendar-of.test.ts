import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarOf, weeksOf } from './calendar-of.ts';

const day = (date: string, digests = 1) => ({ date, digests, papers: 10 });

test('a month stands in weeks from Monday to Sunday', () => {
  const weeks = weeksOf('2025-03');
  assert.equal(weeks.length, 6);
  assert.deepEqual(weeks[0], [null, null, null, null, null, '2025-03-01', '2025-03-02']);
  assert.deepEqual(weeks[5], ['2025-03-31', null, null, null, null, null, null]);
  assert.equal(weeksOf('2021-02').length, 4);
  assert.equal(weeksOf('2024-02').flat().filter(Boolean).length, 29);
});

test('years come newest first, their months January first, months without digests are left out', () => {
  const calendar = calendarOf([day('2025-03-14'), day('2025-01-02', 3), day('2023-12-31')]);
  assert.deepEqual(
    calendar.map(({ year, days, months }) => [year, days, months.map(({ month }) => month)]),
    [
      ['2025', 2, ['2025-01', '2025-03']],
      ['2023', 1, ['2023-12']],
    ],
  );
  const days = calendar[0]?.months[0]?.weeks.flat().filter((found) => found !== null) ?? [];
  assert.equal(days.length, 31);
  assert.deepEqual(
    days.filter(({ digests }) => digests > 0),
    [day('2025-01-02', 3)],
  );
});

test('of daily digests over five years the first two years stand open', () => {
  const days = Array.from({ length: 5 * 365 }, (_, index) =>
    day(new Date(Date.UTC(2021, 0, 1 + index)).toISOString().slice(0, 10)),
  );
  const calendar = calendarOf(days);
  assert.deepEqual(
    calendar.map(({ year, folded }) => [year, folded]),
    [
      ['2025', false],
      ['2024', false],
      ['2023', true],
      ['2022', true],
      ['2021', true],
    ],
  );
  assert.equal(
    calendar.reduce((sum, year) => sum + year.days, 0),
    days.length,
  );
});

test('two digests a year are never folded away in few years', () => {
  const days = ['2019', '2020', '2021', '2022', '2023'].flatMap((year) => [
    day(`${year}-02-01`),
    day(`${year}-09-01`),
  ]);
  assert.ok(calendarOf(days).every(({ folded }) => !folded));
});

test('a year whose digests are all of weeks has no month of days', () => {
  const calendar = calendarOf([day('2025-03-14'), day('2025-04-06', 0), day('2024-03-10', 0)]);
  assert.deepEqual(
    calendar.map(({ year, days, months }) => [year, days, months.length]),
    [
      ['2025', 1, 1],
      ['2024', 0, 0],
    ],
  );
});

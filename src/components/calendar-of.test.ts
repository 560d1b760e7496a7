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

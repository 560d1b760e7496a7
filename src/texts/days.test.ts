import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayInWords, digestDay, digestTime, monthInWords, weekdaysInWords } from './days.ts';

test('days and months are said in words, whatever the time zone', () => {
  assert.equal(dayInWords('2025-03-14'), '14 March 2025');
  assert.equal(dayInWords('2025-03-14', 'weekday'), 'Friday 14 March 2025');
  assert.equal(dayInWords('2025-03-14', 'short'), 'Fri 14 March');
  assert.equal(monthInWords('2023-09'), 'September 2023');
  assert.equal(monthInWords('2023-09', 'short'), 'Sep 2023');
  assert.equal(monthInWords('2023-09', 'name'), 'September');
});

test('a week begins on Monday', () => {
  const week = weekdaysInWords();
  assert.equal(week.map(({ short }) => short).join(''), 'MTWTFSS');
  assert.deepEqual([week[0]?.name, week[6]?.name], ['Monday', 'Sunday']);
});

const spans: [
  from: string | undefined,
  date: string,
  words: string,
  short: string,
  time: string,
][] = [
  [undefined, '2025-03-14', 'Friday 14 March 2025', 'Fri 14 March', '2025-03-14'],
  ['2025-03-03', '2025-03-09', 'Week 10 of 2025 (3–9 March)', '3–9 March', '2025-W10'],
  [
    '2025-03-31',
    '2025-04-06',
    'Week 14 of 2025 (31 March – 6 April)',
    '31 March – 6 April',
    '2025-W14',
  ],
  [
    '2024-12-30',
    '2025-01-05',
    'Week 1 of 2025 (30 December – 5 January)',
    '30 December – 5 January',
    '2025-W01',
  ],
  [
    '2026-12-28',
    '2027-01-03',
    'Week 53 of 2026 (28 December – 3 January)',
    '28 December – 3 January',
    '2026-W53',
  ],
  ['2025-03-01', '2025-03-31', 'March 2025', 'March 2025', '2025-03'],
  ['2024-02-01', '2024-02-29', 'February 2024', 'February 2024', '2024-02'],
  ['2023-02-01', '2023-02-07', '1–7 February 2023', '1–7 February', '2023-02-07'],
  ['2025-03-02', '2025-03-08', '2–8 March 2025', '2–8 March', '2025-03-08'],
];

test('a week and a month are called by their names, other days by the first and the last', () => {
  for (const [from, date, words, short, time] of spans) {
    const days = { date, ...(from && { from }) };
    assert.deepEqual(
      [digestDay(days, 'weekday'), digestDay(days, 'short'), digestTime(days)],
      [words, short, time],
    );
  }
  assert.equal(digestDay({ date: null }), null);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, arxivDay, isWeekend, submissionsOf } from './arxiv-days.ts';

const hours: [day: string, weekday: string, from: string, to: string][] = [
  ['2025-08-18', 'Monday', '202508141800', '202508151759'],
  ['2025-08-19', 'Tuesday', '202508151800', '202508181759'],
  ['2025-08-20', 'Wednesday', '202508181800', '202508191759'],
  ['2025-08-22', 'Friday', '202508201800', '202508211759'],
  ['2025-01-15', 'Wednesday in winter', '202501131900', '202501141859'],
  ['2025-03-11', 'Tuesday over the change of clocks', '202503071900', '202503101759'],
];
for (const [day, weekday, from, to] of hours) {
  test(`the papers of ${weekday}, ${day}, were submitted from ${from} to ${to}`, () => {
    assert.deepEqual(submissionsOf(day), { from, to });
  });
}

test('the hours of the weekdays follow one another without a gap', () => {
  let end = submissionsOf('2025-08-15').to;
  for (const day of ['2025-08-18', '2025-08-19', '2025-08-20', '2025-08-21', '2025-08-22']) {
    const { from, to } = submissionsOf(day);
    assert.equal(Number(from), Number(end) + 41, 'the minute after …59');
    end = to;
  }
});

test('a day is that of New York', () => {
  assert.equal(arxivDay('2025-08-20T03:59:00Z'), '2025-08-19');
  assert.equal(arxivDay('2025-08-20T04:00:19.866337+00:00'), '2025-08-20');
});

test('days are counted over months, and weekends are known', () => {
  assert.equal(addDays('2024-02-28', 2), '2024-03-01');
  assert.equal(addDays('2025-01-01', -1), '2024-12-31');
  assert.deepEqual(['2025-08-22', '2025-08-23', '2025-08-24', '2025-08-25'].map(isWeekend), [
    false,
    true,
    true,
    false,
  ]);
});

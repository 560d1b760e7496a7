import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newestMonths } from './newest-months.ts';

const ways = { few: 3, most: 5 };
const on = (...dates: (string | null)[]) => dates.map((date) => ({ date }));

test('few digests are all shown, the undated among them', () => {
  const digests = on('2025-03-02', '2024-01-01', null);
  assert.deepEqual(newestMonths(digests, ways), digests);
});

test('of many the newest months are shown whole', () => {
  const digests = on('2025-03-02', '2025-03-01', '2025-02-03', '2025-02-01', '2025-01-09', null);
  assert.deepEqual(newestMonths(digests, ways), digests.slice(0, 4));
});

test('a month that would be too many waits for its own page, but the newest is there', () => {
  const days = (month: string, count: number) =>
    on(...Array.from({ length: count }, (_, day) => `${month}-${String(28 - day)}`));
  assert.equal(newestMonths([...days('2025-03', 2), ...days('2025-02', 9)], ways).length, 2);
  assert.equal(newestMonths(days('2025-03', 9), ways).length, 5);
});

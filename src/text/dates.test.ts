import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayInWords, monthInWords } from './dates.ts';

test('days and months are said in words, whatever the time zone', () => {
  assert.equal(dayInWords('2025-03-14'), '14 March 2025');
  assert.equal(dayInWords('2025-03-14', 'weekday'), 'Friday 14 March 2025');
  assert.equal(dayInWords('2025-03-14', 'short'), 'Fri 14 March');
  assert.equal(monthInWords('2023-09'), 'September 2023');
  assert.equal(monthInWords('2023-09', 'short'), 'Sep 2023');
});

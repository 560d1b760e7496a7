import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DumpDay, leadingDayLength, readDay } from './dump-day.ts';

const march = (year: number | null): DumpDay => ({ year, month: 3, day: 11 });
const pairs: [line: string, day: DumpDay | 'impossible' | null][] = [
  ['Mar 11', march(null)],
  ['March 11', march(null)],
  ['MAR. 11th', march(null)],
  ['11 Mar', march(null)],
  ['Mar 11, 2025', march(2025)],
  ['11 March 2025', march(2025)],
  ['2025-03-11', march(2025)],
  ['2025/3/11', march(2025)],
  ['Tuesday, March 11, 2025', march(2025)],
  ['Feb 29', { year: null, month: 2, day: 29 }],
  ['Feb 29, 2025', 'impossible'],
  ['Feb 29, 2024', { year: 2024, month: 2, day: 29 }],
  ['Feb 31', 'impossible'],
  ['Mar 41', 'impossible'],
  ['2025-13-40', 'impossible'],
  ['March 2025', 'impossible'],
  ['03/11/2025', null],
  ['Marching 11 Drums', null],
  ['Mar 11 in the Life of a Drum', null],
];

test('a line that is a date is read, an impossible one is told apart', () => {
  for (const [line, day] of pairs) assert.deepEqual(readDay(line), day, line);
});

const glued: [text: string, length: number][] = [
  ['Mar 11Lanterns', 6],
  ['Mar 11, 2025Lanterns', 12],
  ['2025-03-11“Lanterns”', 10],
  ['Mar 11 Lanterns', 0],
  ['Marching Drums', 0],
];

test('a date glued to a title is measured', () => {
  for (const [text, length] of glued) assert.equal(leadingDayLength(text), length, text);
});

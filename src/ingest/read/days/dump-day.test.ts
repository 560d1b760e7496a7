import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type DumpDay, leadingDayLength, readDay, spanOf } from './dump-day.ts';

const march = (year: number | null): DumpDay => ({ year, month: 3, day: 11 });
const pairs: [line: string, day: DumpDay | 'impossible' | null][] = [
  ['Mar 11', march(null)],
  ['March 11', march(null)],
  ['MAR. 11th', march(null)],
  ['11 Mar', march(null)],
  ['Mar 11, 2025', march(2025)],
  ['11 March 2025', march(2025)],
  ['11th of March, 2025', march(2025)],
  ['11-Mar-2025', march(2025)],
  ['2025-Mar-11', march(2025)],
  ['2025-03-11', march(2025)],
  ['2025/3/11', march(2025)],
  ['2025.03.11', march(2025)],
  ['20250311', march(2025)],
  ['Tuesday, March 11, 2025', march(2025)],
  ['2025-03-11 (Tue)', march(2025)],
  ['11.03.2025', march(2025)],
  ['11. März 2025', march(2025)],
  ['Dienstag, 11. März', march(null)],
  ['mardi 11 mars 2025', march(2025)],
  ['11 de marzo de 2025', march(2025)],
  ['2025年3月11日', march(2025)],
  ['2025 年 3 月 11 日 星期二', march(2025)],
  ['3月11日', march(null)],
  ['Showing new listings for Tuesday, 11 March 2025', march(2025)],
  ['/papers/date/2025-03-11', march(2025)],
  ['Tue, 11 Mar 2025 05:00:41 GMT', march(2025)],
  ['Tue, 11 Mar 2025 05:00:41 -0500 (EST)', march(2025)],
  ['Tue, 11 Mar 25 05:00:41 GMT', march(2025)],
  ['Mon, 1 Mar 93 00:00:00 GMT', { year: 1993, month: 3, day: 1 }],
  ['2025-03-11T05:00:41.000Z', march(2025)],
  ['2025-03-11 23:30', march(2025)],
  ['Feb 29', { year: null, month: 2, day: 29 }],
  ['Feb 29, 2025', 'impossible'],
  ['Feb 29, 2024', { year: 2024, month: 2, day: 29 }],
  ['Feb 31', 'impossible'],
  ['Mar 41', 'impossible'],
  ['2025-13-40', 'impossible'],
  ['2025-W54', 'impossible'],
  ['2025-13', 'impossible'],
  ['March 9 - March 3, 2025', 'impossible'],
  ['03/11/2025', null],
  ['11 Mar 25', null],
  ['20251340', null],
  ['12345678', null],
  ['2503.90001', null],
  ['arXiv:2003.12010', null],
  ['Marching 11 Drums', null],
  ['Mar 11 in the Life of a Drum', null],
];

test('a line that is a date is read, an impossible one is told apart', () => {
  for (const [line, day] of pairs) assert.deepEqual(readDay(line), day, line);
});

const spans: [line: string, from: string, date: string][] = [
  ['2025-W10', '2025-03-03', '2025-03-09'],
  ['week/2025-W10', '2025-03-03', '2025-03-09'],
  ['Week 10 of 2025', '2025-03-03', '2025-03-09'],
  ['2025年第10周', '2025-03-03', '2025-03-09'],
  ['2025-W01', '2024-12-30', '2025-01-05'],
  ['2026-W53', '2026-12-28', '2027-01-03'],
  ['2025-03', '2025-03-01', '2025-03-31'],
  ['March 2025', '2025-03-01', '2025-03-31'],
  ['2024年2月', '2024-02-01', '2024-02-29'],
  ['février 2024', '2024-02-01', '2024-02-29'],
  ['June 23 - June 29, 2025', '2025-06-23', '2025-06-29'],
  ['Top Papers of the Week (June 23 - June 29) - 2025', '2025-06-23', '2025-06-29'],
  ['Top AI Papers of the Week (Dec 29 – Jan 4) - 2026', '2025-12-29', '2026-01-04'],
  ['December 29, 2025 - January 4, 2026', '2025-12-29', '2026-01-04'],
  ['23–29 June 2025', '2025-06-23', '2025-06-29'],
  ['June 23-29, 2025', '2025-06-23', '2025-06-29'],
  ['2025-06-23/2025-06-29', '2025-06-23', '2025-06-29'],
];

test('a week, a month and a stretch are read with their first and last day', () => {
  for (const [line, from, date] of spans) {
    const day = readDay(line);
    assert.ok(day && day !== 'impossible' && day.year, line);
    assert.deepEqual(spanOf(day, day.year), { date, from }, line);
  }
});

test('a stretch may lack its year', () => {
  const day = readDay('June 23 - June 29');
  assert.deepEqual(day, { year: null, month: 6, day: 29, from: { month: 6, day: 23 } });
});

test('every day reads back in every form', () => {
  const day = fc.date({
    min: new Date('1991-01-01'),
    max: new Date('2099-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      for (const line of waysToWrite(date)) {
        const read = readDay(line);
        assert.ok(read && read !== 'impossible' && read.year, line);
        assert.deepEqual(spanOf(read, read.year), { date: iso }, line);
      }
    }),
    { numRuns: 300, seed: 1 },
  );
});

/** A day in words of several languages and in the forms of mails and machines. */
function waysToWrite(date: Date): string[] {
  const iso = date.toISOString().slice(0, 10);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const inWords = ['en-US', 'en-GB', 'fr', 'de', 'es'].flatMap((locale) =>
    (['full', 'long', 'medium'] as const).map((dateStyle) =>
      new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(date),
    ),
  );
  return [
    iso,
    iso.replaceAll('-', '/'),
    iso.replaceAll('-', '.'),
    iso.replaceAll('-', ''),
    `${year}-${month}-${day}`,
    `${day}.${month}.${year}`,
    `${year}年${month}月${day}日`,
    `${iso}T23:59:59-11:00`,
    date.toISOString(),
    date.toUTCString(),
    ...inWords,
  ];
}

const glued: [text: string, length: number][] = [
  ['Mar 11Lanterns', 6],
  ['Mar 11, 2025Lanterns', 12],
  ['2025-03-11“Lanterns”', 10],
  ['Mar 11 Lanterns', 0],
  ['Mar3D: Lanterns in the Round', 0],
  ['Marching Drums', 0],
];

test('a date glued to a title is measured', () => {
  for (const [text, length] of glued) assert.equal(leadingDayLength(text), length, text);
});

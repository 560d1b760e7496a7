import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DumpSettings } from '../owner/digests-config.ts';
import { type FoundDay, readDays, resolveDate } from './resolve-date.ts';

type Settings = Partial<DumpSettings>;
const march = (year: number | null, day = 11): FoundDay => ({
  year,
  month: 3,
  day,
  line: 9,
  written: `Mar ${day}`,
});
const week: FoundDay = {
  year: 2025,
  month: 3,
  day: 9,
  from: { month: 3, day: 3 },
  line: 9,
  written: '2025-W10',
};
const ofWeek = '2025-03-03/2025-03-09';
const leap: FoundDay = { year: null, month: 2, day: 29, line: 9, written: 'Feb 29' };

const cases: [
  name: string,
  file: string,
  settings: Settings,
  day: FoundDay | null,
  /** With the first day before it, of several. */
  date: string | null,
  rules: string[],
][] = [
  ['nothing is known', 'a.txt', {}, null, null, []],
  ['the dump has no year', 'a.txt', {}, march(null), null, ['date-without-year']],
  ['the year is in the settings', 'a.txt', { year: 2025 }, march(null), '2025-03-11', []],
  ['the dump has a year', 'a.txt', {}, march(2024), '2024-03-11', []],
  ['the usual year is another', 'a.txt', { year: 2025 }, march(2024), '2024-03-11', []],
  [
    'its own year is another',
    'a.txt',
    { year: 2025, ownYear: true },
    march(2024),
    '2024-03-11',
    ['date-disagrees'],
  ],
  ['the name has a day', 'x-2025-03-11.txt', {}, null, '2025-03-11', []],
  ['the name and the dump agree', '2025-03-11.txt', {}, march(null), '2025-03-11', []],
  [
    'the name and the dump disagree',
    '2025-03-11.txt',
    {},
    march(null, 12),
    '2025-03-11',
    ['date-disagrees'],
  ],
  ['the name has no such day', '2025-13-40.txt', {}, null, null, ['impossible-date']],
  [
    'the settings win over the name',
    '2025-03-11.txt',
    { date: { date: '2024-01-02' } },
    null,
    '2024-01-02',
    [],
  ],
  [
    'the settings and the dump disagree',
    'a.txt',
    { date: { date: '2024-01-02' } },
    march(2025),
    '2024-01-02',
    ['date-disagrees'],
  ],
  ['the settings say undated', '2025-03-11.txt', { date: null }, null, null, []],
  [
    'the settings say undated and the dump does not',
    'a.txt',
    { date: null },
    march(2025),
    null,
    ['date-disagrees'],
  ],
  ['the dump is of a week', 'a.txt', {}, week, ofWeek, []],
  ['name and dump have the same week', '2025-W10.txt', {}, week, ofWeek, []],
  [
    'the name has a month and the dump a week of it',
    '2025-03.txt',
    {},
    week,
    '2025-03-01/2025-03-31',
    [],
  ],
  [
    'the name has a week and the dump a day of it',
    '2025-W11.txt',
    {},
    march(null),
    '2025-03-10/2025-03-16',
    [],
  ],
  [
    'the name has a week and the dump a day outside',
    '2025-W10.txt',
    {},
    march(null),
    ofWeek,
    ['date-disagrees'],
  ],
  [
    'a week over the turn of a year has a day in it',
    '2025-W01.txt',
    {},
    { ...march(null), month: 12, day: 31 },
    '2024-12-30/2025-01-05',
    [],
  ],
  [
    'the name has one day of the week of the dump',
    '2025-03-05.txt',
    {},
    week,
    '2025-03-05',
    ['day-of-several'],
  ],
  [
    'the settings have one day of the week of the dump',
    'a.txt',
    { date: { date: '2025-03-05' } },
    week,
    '2025-03-05',
    [],
  ],
  [
    'the settings have a week',
    '2025-03-05.txt',
    { date: { date: '2025-03-09', from: '2025-03-03' } },
    null,
    ofWeek,
    [],
  ],
  [
    'a folder has the month and the dump the day',
    '2025/03/a.txt',
    {},
    march(null),
    '2025-03-11',
    [],
  ],
  [
    'a folder has another month than the dump',
    '2025/02/a.txt',
    {},
    march(2025),
    '2025-02-01/2025-02-28',
    ['date-disagrees'],
  ],
  ['the name has a date of two readings', '03-04-2025.txt', {}, null, null, ['unread-day-in-name']],
  [
    'the name is of two readings and the dump tells',
    '03-04-2025.txt',
    {},
    march(2025),
    '2025-03-11',
    ['unread-day-in-name'],
  ],
  [
    'the name is of two readings and the settings tell',
    '03-04-2025.txt',
    { date: null },
    null,
    null,
    [],
  ],
  ['29 February of a common year', 'a.txt', { year: 2025 }, leap, null, ['impossible-date']],
  ['29 February of a leap year', 'a.txt', { year: 2024 }, leap, '2024-02-29', []],
];

for (const [name, file, settings, day, date, rules] of cases) {
  test(`the date when ${name}`, () => {
    const full: DumpSettings = {
      digest: 'a',
      date: undefined,
      year: null,
      ownYear: false,
      label: null,
      description: null,
      textKind: null,
      summaries: false,
      ignore: [],
      ...settings,
    };
    const resolved = resolveDate({ path: file, file, settings: full, day });
    const { from, date: last = null } = resolved.days ?? {};
    assert.equal(from ? `${from}/${last}` : last, date);
    assert.deepEqual(
      resolved.diagnostics.map(({ rule }) => rule),
      rules,
    );
  });
}

const told: [days: string[], day: string | null, rules: string[]][] = [
  [['Mar 11', '2025-03-11'], '2025-3-11', []],
  [['2025-W10', '5 March'], '2025-3-9', []],
  [['June 23 - June 29', 'June 25, 2025'], '2025-6-29', []],
  [['Daily papers of cs.CL, 11 March 2025'], '2025-3-11', []],
  [['2025-W10', '11 March'], '2025-3-9', ['second-date']],
  [['Mar 11', 'Mar 12'], 'null-3-11', ['second-date']],
  [['yesterday'], null, ['impossible-date']],
];

test('the days that a dump names have to agree, and one within others does', () => {
  for (const [written, expected, rules] of told) {
    const lines = written.map((text, index) => ({ line: index + 1, written: text }));
    const { day, diagnostics } = readDays('a.txt', lines);
    assert.equal(day && `${day.year}-${day.month}-${day.day}`, expected, written.join());
    assert.deepEqual(
      diagnostics.map(({ rule }) => rule),
      rules,
      written.join(),
    );
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DumpSettings } from './digests-config.ts';
import { type FoundDay, resolveDate } from './resolve-date.ts';

type Settings = Partial<DumpSettings>;
const march = (year: number | null, day = 11): FoundDay => ({
  year,
  month: 3,
  day,
  line: 9,
  written: `Mar ${day}`,
});
const leap: FoundDay = { year: null, month: 2, day: 29, line: 9, written: 'Feb 29' };

const cases: [
  name: string,
  file: string,
  settings: Settings,
  day: FoundDay | null,
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
    { date: '2024-01-02' },
    null,
    '2024-01-02',
    [],
  ],
  [
    'the settings and the dump disagree',
    'a.txt',
    { date: '2024-01-02' },
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
    assert.equal(resolved.date, date);
    assert.deepEqual(
      resolved.diagnostics.map(({ rule }) => rule),
      rules,
    );
  });
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as german from '../../texts/de.ts';
import { readTime } from './times.ts';

const known = (year: number) => year >= 2018 && year <= 2025;
const whole = (from: string | null, until: string | null) => ({
  from: from && `${from}-01`,
  until: until && `${until}-12`,
});
type Case = [text: string, rest: string, from: string | null, until: string | null];

const only: Case[] = [
  ['tides since 2024', 'tides', '2024-01', null],
  ['since March 2024 tides', 'tides', '2024-03', null],
  ['tides after 2024', 'tides', '2025-01', null],
  ['tides after Dec. 2024', 'tides', '2025-01', null],
  ['tides before 2023', 'tides', null, '2022-12'],
  ['tides before 1 March 2024', 'tides', null, '2024-02-29'],
  ['until 2023: tides', 'tides', null, '2023-12'],
  ['tides 2021-2023', 'tides', '2021-01', '2023-12'],
  ['tides 2021 – 2023', 'tides', '2021-01', '2023-12'],
  ['tides from 2021 to 2023', 'tides', '2021-01', '2023-12'],
  ['tides between March 2021 and May 2023', 'tides', '2021-03', '2023-05'],
  ['tides since 1990', 'tides', '1990-01', null],
];
for (const [text, rest, from, until] of only) {
  test(`“${text}” is only of ${from} to ${until}`, () => {
    assert.deepEqual(readTime(text, known), {
      text: rest,
      time: { from, until, only: true, words: [] },
    });
  });
}

const first: Case[] = [
  ['tides 2022', 'tides', '2022-01', '2022-12'],
  ['2022 tides', 'tides', '2022-01', '2022-12'],
  ['tides in 2022?', 'tides', '2022-01', '2022-12'],
  ['tides in March 2025', 'tides', '2025-03', '2025-03'],
  ['tides 2025-03', 'tides', '2025-03', '2025-03'],
  ['tides 03/2025', 'tides', '2025-03', '2025-03'],
  ['14 March 2025', '', '2025-03-14', '2025-03-14'],
  ['March 14, 2025', '', '2025-03-14', '2025-03-14'],
  ['2025-03-14', '', '2025-03-14', '2025-03-14'],
  ['14.3.2025', '', '2025-03-14', '2025-03-14'],
];
for (const [text, rest, from, until] of first) {
  test(`“${text}” has those of ${from} to ${until} first`, () => {
    const read = readTime(text, known);
    assert.deepEqual(
      [read.text, read.time?.from, read.time?.until, read.time?.only],
      [rest, from, until, false],
    );
  });
}

test('a number that is part of a name, in quotes or no year of the papers is no time', () => {
  for (const text of [
    'GPT-4',
    'ImageNet 2012',
    '2048 game',
    '"tides 2022"',
    '“since 2024” tides',
    'tides-2022',
    '-2022 tides',
    'before tides',
    'between 1900',
    'in May',
    '2403.09054',
    '2023-2021',
  ])
    assert.deepEqual(readTime(text, known), { text, time: null }, text);
});

test('the words of a bare year are kept, as texts may have them', () => {
  assert.deepEqual(readTime('ImageNet 2022', known).time?.words, ['2022']);
});

test('whole years begin and end with their months', () => {
  const { time } = readTime('2019-2021', known);
  assert.deepEqual({ from: time?.from, until: time?.until }, whole('2019', '2021'));
});

test('no text is lost around a time, whatever stands there', () => {
  const word = fc.constantFrom<string>(
    'tides',
    'since',
    '2022',
    'March',
    'and',
    '"',
    '2021-2023',
    'of',
    '14',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const text = words.join(' ');
      const read = readTime(text, known);
      const left = read.text.split(' ').filter(Boolean);
      assert.ok(left.every((one) => words.includes(one)));
      assert.ok(read.time !== null || read.text === text);
      assert.ok(
        left.filter((one) => one === 'tides').length ===
          words.filter((one) => one === 'tides').length,
      );
    }),
  );
});

const inGerman: Case[] = [
  ['Tiden seit 2024', 'Tiden', '2024-01', null],
  ['Tiden ab März 2024', 'Tiden', '2024-03', null],
  ['Tiden vor 2023', 'Tiden', null, '2022-12'],
  ['Tiden nach 2023', 'Tiden', '2024-01', null],
  ['Tiden bis 2023', 'Tiden', null, '2023-12'],
  ['Tiden von 2021 bis 2023', 'Tiden', '2021-01', '2023-12'],
  ['Tiden zwischen 2021 und 2023', 'Tiden', '2021-01', '2023-12'],
  ['Tiden im Mai 2024', 'Tiden', '2024-05', '2024-05'],
  ['14. März 2025', '', '2025-03-14', '2025-03-14'],
  ['tides since 2024', 'tides', '2024-01', null],
];
for (const [text, rest, from, until] of inGerman) {
  test(`on a German site “${text}” is of ${from} to ${until}`, () => {
    const read = readTime(text, known, german);
    assert.deepEqual([read.text, read.time?.from, read.time?.until], [rest, from, until]);
  });
}

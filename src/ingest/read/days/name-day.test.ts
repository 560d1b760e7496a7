import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { spanOf } from './dump-day.ts';
import { dayInName } from './name-day.ts';

function told(file: string): string | null {
  const { day } = dayInName(file) ?? {};
  if (!day || typeof day === 'string') return day ?? null;
  const { from, date } = spanOf(day, day.year ?? 0);
  return from ? `${from}/${date}` : date;
}

const names: [file: string, day: string | null][] = [
  ['2025-03-11.txt', '2025-03-11'],
  ['20230911-hf-daily-papers.md', '2023-09-11'],
  ['20250311T050041Z.json', '2025-03-11'],
  ['2025.03.13.txt', '2025-03-13'],
  ['2025_03_12.txt', '2025-03-12'],
  ['digest 2025-3-1.txt', '2025-03-01'],
  ['March 14 2025.txt', '2025-03-14'],
  ['14 Mar 2025.txt', '2025-03-14'],
  ['1-Apr-2025.jsonl', '2025-04-01'],
  ['hf_14mar2025.txt', '2025-03-14'],
  ['11. März 2025.txt', '2025-03-11'],
  ['11.03.2025.txt', '2025-03-11'],
  ['2025年3月11日.txt', '2025-03-11'],
  ['2025-06-07_unique_AI_enhanced_Chinese.jsonl', '2025-06-07'],
  ['2025-03-11-2.txt', '2025-03-11'],
  ['001_2025-03-11.txt', '2025-03-11'],
  ['25-12-2025.txt', '2025-12-25'],
  ['12-25-2025.txt', '2025-12-25'],
  ['3-3-2025.txt', '2025-03-03'],
  ['2024/09/18.md', '2024-09-18'],
  ['2025/3/9.md', '2025-03-09'],
  ['2024/09/18-evening.md', '2024-09-18'],
  ['2025/03/2025-03-11.txt', '2025-03-11'],
  ['2026-06/2026-06-01.md', '2026-06-01'],
  ['1-Apr-2025/IR/papers.jsonl', '2025-04-01'],
  ['2025-03-10/2025-03-11/papers.txt', '2025-03-11'],
  ['2025-W10.json', '2025-03-03/2025-03-09'],
  ['2025-w09-hf-weekly.json', '2025-02-24/2025-03-02'],
  ['week 10 2025.md', '2025-03-03/2025-03-09'],
  ['2025/W10/papers.txt', '2025-03-03/2025-03-09'],
  ['2025-03.txt', '2025-03-01/2025-03-31'],
  ['hf-month-2025-03.json', '2025-03-01/2025-03-31'],
  ['March 2025.md', '2025-03-01/2025-03-31'],
  ['Top 10 March 2025.md', '2025-03-01/2025-03-31'],
  ['2025/03/papers.txt', '2025-03-01/2025-03-31'],
  ['2025/03/2 papers.txt', '2025-03-01/2025-03-31'],
  ['2025-06-23_2025-06-29.md', '2025-06-23/2025-06-29'],
  ['papers 2025-06-23 to 2025-06-29.md', '2025-06-23/2025-06-29'],
  ['June 23 - June 29, 2025.md', '2025-06-23/2025-06-29'],
  ['2025-13-40.txt', 'impossible'],
  ['03-04-2025.txt', 'unread'],
  ['digest 3_4_2025.txt', 'unread'],
  ['25-03-11.txt', 'unread'],
  ['250311.txt', 'unread'],
  ['202503.txt', 'unread'],
  ['11032025.txt', 'unread'],
  ['2025-3.txt', 'unread'],
  ['Mar 11.txt', 'unread'],
  ['Feb 31.txt', 'unread'],
  ['week10.txt', 'unread'],
  ['2025-03-11 or 2025-03-12.txt', 'unread'],
  ['1234567890.txt', null],
  ['000_d9c9bbb94ab6ed05.txt', null],
  ['637847e116ac3538.txt', null],
  ['2503.90001.txt', null],
  ['2003.12010v2.md', null],
  ['arXiv-2012.03001.bib', null],
  ['v2025.3.1.txt', null],
  ['gpt-4.1.2.txt', null],
  ['neurips-2024.bib', null],
  ['2024.txt', null],
  ['spring.txt', null],
  ['papers/1.txt', null],
  ['summar 11 may notes.txt', null],
];

test('a day is found in the name of a file, and doubt is told apart', () => {
  for (const [file, day] of names) assert.equal(told(file), day, file);
});

test('the name of a file itself is told from that of a folder', () => {
  assert.equal(dayInName('2025-03/papers.txt')?.own, false);
  assert.equal(dayInName('2025/03/11.txt')?.own, true);
});

const someDay = fc
  .date({ min: new Date('1991-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('every day is found in every way to name a file after it', () => {
  const around = fc.constantFrom('', 'hf', 'digest', 'cs.CL', 'daily_papers');
  const gap = fc.constantFrom('-', '_', ' ', '.');
  fc.assert(
    fc.property(someDay, around, around, gap, (day, before, after, gap) => {
      const [year = '', month = '', number = ''] = day.split('-');
      const date = new Date(day);
      const words = (options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat('en-GB', {
          timeZone: 'UTC',
          year: 'numeric',
          day: 'numeric',
          ...options,
        }).format(date);
      const forms = [
        day,
        day.replaceAll('-', '_'),
        day.replaceAll('-', '.'),
        day.replaceAll('-', ''),
        `${year}-${Number(month)}-${Number(number)}`,
        words({ month: 'long' }),
        words({ month: 'short' }).replaceAll(' ', '-'),
        `${year}/${month}/${number}`,
      ];
      for (const form of forms) {
        const name = [before, form, after].filter(Boolean).join(gap);
        if (!form.includes('/') || !after || /[-_]/.test(gap))
          assert.equal(told(`${before && form.includes('/') ? form : name}.txt`), day, name);
      }
    }),
    { numRuns: 400, seed: 1 },
  );
});

test('no id of arXiv and no hash is a day', () => {
  const digits = (least: number, most: number) =>
    fc
      .array(fc.constantFrom(...'0123456789'), { minLength: least, maxLength: most })
      .map((all) => all.join(''));
  const arxiv = fc
    .tuple(
      fc.constantFrom('07', '15', '19', '20', '25'),
      fc.constantFrom('01', '03', '12'),
      digits(4, 5),
      fc.constantFrom('', 'v1', 'v12'),
    )
    .map(([year, month, number, version]) => `${year}${month}.${number}${version}`);
  const old = fc
    .tuple(fc.constantFrom('cs', 'astro-ph'), digits(7, 7))
    .map(([archive, number]) => `${archive}${number}`);
  const hash = fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 12, maxLength: 64 })
    .map((all) => all.join(''));
  const name = fc.oneof(arxiv, old, hash, digits(9, 20));
  fc.assert(
    fc.property(name, fc.constantFrom('', '000_', 'paper-', 'arxiv '), (id, before) => {
      assert.equal(told(`${before}${id}.txt`), null, before + id);
    }),
    { numRuns: 3000, seed: 1 },
  );
});

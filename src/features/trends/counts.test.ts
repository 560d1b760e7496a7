import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Paper } from '../../model/paper.ts';
import { countBy, heatStep, inPercent, peakOf, percent, sharesByYear } from './counts.ts';
import { topicPairs } from './topic-pairs.ts';

const paper = (published: string | null, topics: string[] = [], code: string[] = []) =>
  ({ published, topics, code }) as Paper;

test('items without a key are not counted', () => {
  const counts = countBy(
    [paper('2024-01'), paper(null), paper('2024-01')],
    ({ published }) => published,
  );
  assert.deepEqual([...counts], [['2024-01', 2]]);
});

test('of equal peaks the earliest is told', () => {
  const counts = new Map([
    ['2024-02', 3],
    ['2024-01', 3],
    ['2023-12', 1],
  ]);
  assert.deepEqual(peakOf(counts), { key: '2024-01', count: 3 });
  assert.equal(peakOf(new Map()), null);
});

test('shares are whole hundredths, and a few of many are not none', () => {
  const pairs: [number, number, string][] = [
    [0, 0, '0'],
    [0, 9, '0'],
    [1, 3, '33'],
    [1, 244, '<1'],
    [7, 7, '100'],
  ];
  for (const [count, of, shown] of pairs) assert.equal(percent(count, of), shown);
  assert.equal(inPercent(100 / 3), '33.33%');
});

test('a year without papers has a share of none', () => {
  const papers = [paper('2023-01', [], ['https://github.com/x/y']), paper('2023-02'), paper(null)];
  assert.deepEqual(
    sharesByYear(papers, ['2022', '2023'], ({ code }) => code.length > 0),
    [
      { year: '2022', count: 0, of: 0 },
      { year: '2023', count: 1, of: 2 },
    ],
  );
});

test('shades go from the first for any paper to the last for the most', () => {
  assert.deepEqual(
    [0, 1, 2, 3, 10].map((count) => heatStep(count, 10)),
    [0, 1, 1, 2, 5],
  );
  assert.equal(heatStep(1, 1), 5);
  assert.equal(heatStep(1, 1000), 1);
});

test('topics go together by their overlap, not by their size', () => {
  const papers = [
    paper('2024-01', ['big', 'small']),
    paper('2024-01', ['big', 'other']),
    paper('2024-01', ['big', 'other']),
    paper('2024-01', ['big']),
    paper('2024-01', ['pair', 'twin', 'big']),
    paper('2024-01', ['twin', 'pair']),
  ];
  const pairs = topicPairs(papers, ['big', 'small', 'other', 'pair', 'twin']);
  assert.deepEqual(pairs[0], { topics: ['pair', 'twin'], both: 2, either: 2, lift: 3 });
  assert.deepEqual(
    pairs.map(({ topics }) => topics.join('+')),
    ['pair+twin', 'big+other', 'big+small', 'big+pair', 'big+twin'],
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayFigures } from './days.ts';

const judged = (arxiv: string, source: 'hf' | 'arxiv' = 'hf') => ({
  ...{ arxiv, source, title: `Title ${arxiv}`, topics: ['bees'], kind: 'method' },
});
const given = (arxiv: string, day: string, topic = 'bees') => ({
  ...{ arxiv, day, topics: [topic], kind: 'method' },
});
const isHeldOut = (day: string) => day === '2025-01-03';

test('days held out and those tuned on are told apart, and the sources', () => {
  const figures = dayFigures(
    [judged('1'), judged('2'), judged('3', 'arxiv')],
    [given('1', '2025-01-03'), given('2', '2025-01-04', 'wasps'), given('3', '2025-01-03')],
    isHeldOut,
  );
  const firsts = figures.filter(({ id }) => id.endsWith('.first'));
  assert.deepEqual(
    firsts.map(({ id, value, cases }) => [id, value, cases]),
    [
      ['unseen.hf.first', 1, 1],
      ['unseen.arxiv.first', 1, 1],
      ['tuned.hf.first', 0, 1],
    ],
  );
});

test('a case whose text the corpus lacks counts for nothing', () => {
  const figures = dayFigures([judged('1'), judged('2')], [given('1', '2025-01-03')], isHeldOut);
  assert.deepEqual(
    figures.map(({ value, cases }) => [value, cases]),
    [
      [1, 1],
      [1, 1],
      [1, 1],
    ],
  );
});

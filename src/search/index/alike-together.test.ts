import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dimensions } from '../../text/text-vector.ts';
import { alikeTogether, textsInFile } from './alike-together.ts';

const place = (axis: number) => new Int8Array(dimensions).map((_, at) => (at === axis ? 7 : 0));
/** Two subjects in turn, and two topics in pairs of papers. */
const papers = Array.from({ length: 4 * textsInFile }, (_, at) => ({
  topics: [at % 4 < 2 ? 'sky' : 'sea'],
}));
const codes = papers.map((_, at) => place(at % 2));

test('a file of texts has papers of one topic that are about like things', () => {
  const order = alikeTogether(papers, codes);
  assert.deepEqual(
    order.toSorted((a, b) => a - b),
    [...papers.keys()],
  );
  for (let from = 0; from < order.length; from += textsInFile) {
    const row = order.slice(from, from + textsInFile);
    assert.equal(new Set(row.map((at) => at % 4)).size, 1, row.join());
  }
});

test('where nothing is known of their words the papers of a topic keep their order', () => {
  const order = alikeTogether(papers.slice(0, 6));
  assert.deepEqual(order, [2, 3, 0, 1, 4, 5]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillGaps } from './facts.ts';

const fetched = new Map([
  [
    '2508.00001',
    { authors: ['Ana Fen'], venue: 'J. Lamps', venueYear: 2025, doi: '10.1000/182', links: [] },
  ],
]);

test('what was fetched fills what nobody says, and overrules nothing', () => {
  const known = { arxiv: '2508.00001', authors: ['A. Fen'] };
  assert.deepEqual(fillGaps(known, fetched), {
    arxiv: '2508.00001',
    authors: ['A. Fen'],
    venue: 'J. Lamps',
    venueYear: 2025,
    doi: '10.1000/182',
  });
});

test('the year of one venue is not taken for that of another', () => {
  const known = { arxiv: '2508.00001', venue: 'Conference on Lamps' };
  assert.equal(fillGaps(known, fetched).venueYear, undefined);
});

test('a paper without an arXiv id has nothing fetched', () => {
  assert.deepEqual(fillGaps({ authors: ['A. Fen'] }, fetched), { authors: ['A. Fen'] });
});

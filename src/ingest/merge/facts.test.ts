import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillGaps, isSamePeople, joinFacts } from './facts.ts';

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

test('names that one dump has whole stand in place of initials of the same people', () => {
  const joined = (first: string[], second: string[]) =>
    joinFacts({ authors: first }, { authors: second, doi: '10.1000/1' }).authors;
  const whole = ['Ana Maria Fen Marsh', 'Desmond P O’Bee', 'Jean-Luc van der Cee'];
  assert.deepEqual(joined(['A. Fen Marsh', 'D. P. O’Bee', 'J.-L. van der Cee'], whole), whole);
  assert.deepEqual(joined(['Fen Marsh AM', "O'Bee DP", 'van der Cee J-L'], whole), whole);
  assert.deepEqual(joined(whole, ['A. Fen Marsh', 'D. P. O’Bee']), whole);
  assert.deepEqual(joined(['A. Fen', 'Bo Cee'], ['Ana Fen', 'Al Fen']), ['A. Fen', 'Bo Cee']);
  assert.deepEqual(joined(['B. Fen'], ['Ana Fen', 'Marsh']), ['B. Fen']);
  assert.deepEqual(joinFacts({ venue: 'Fens' }, { authors: whole }).authors, whole);
  assert.ok(isSamePeople(['A. Fen Marsh'], ['Ana Fen Marsh']));
  const told = ['Ana Maria Fen\u00a0Marsh'];
  assert.deepEqual(joined(['Ana Maria Fen Marsh'], told), told);
  assert.deepEqual(joined(['A. M. Fen\u00a0Marsh'], told), told);
  assert.deepEqual(joined(told, ['Ana Maria Fen Marsh']), told);
  assert.ok(isSamePeople(told, ['Ana Maria Fen Marsh']));
  assert.ok(isSamePeople(told, ['A. Fen\u00a0Marsh']));
  assert.ok(!isSamePeople(['A. Fen Marsh'], ['Ana Marsh']));
});

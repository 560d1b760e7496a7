import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newDigests, nextVisit, readVisit, sinceWhen } from './visit.client.ts';

const minutes = 60_000;
const first = nextVisit(null, ['a'], 0);

test('on the first visit nothing is new', () => {
  assert.deepEqual(newDigests(first, ['a']), []);
});

test('a digest that came since the last visit is new, and stays so while the visit lasts', () => {
  const second = nextVisit(first, ['b', 'a'], 60 * minutes);
  assert.deepEqual(newDigests(second, ['b', 'a']), ['b']);
  assert.equal(second.since, 0);
  const reload = nextVisit(second, ['b', 'a'], 75 * minutes);
  assert.deepEqual(newDigests(reload, ['b', 'a']), ['b']);
  const third = nextVisit(reload, ['b', 'a'], 106 * minutes);
  assert.deepEqual(newDigests(third, ['b', 'a']), []);
  assert.equal(third.since, 75 * minutes);
});

test('a digest that comes while one visits is new at once and at no later visit', () => {
  const reload = nextVisit(first, ['b', 'a'], 5 * minutes);
  assert.deepEqual(newDigests(reload, ['b', 'a']), ['b']);
  assert.deepEqual(newDigests(nextVisit(reload, ['b', 'a'], 60 * minutes), ['b', 'a']), []);
});

test('a stored visit is read back, and nothing else is taken for one', () => {
  assert.deepEqual(readVisit(JSON.stringify(first)), first);
  for (const text of [null, '', '{', '1', '{}', '{"seen":[1],"known":[],"last":1,"since":1}'])
    assert.equal(readVisit(text), null);
});

test('a past time is told in the words of a calendar', () => {
  const now = new Date(2025, 2, 14, 9).getTime();
  const cases: [number[], string][] = [
    [[2025, 2, 14, 1], 'earlier today'],
    [[2025, 2, 13, 23], 'yesterday'],
    [[2025, 2, 11, 12], 'Tuesday'],
    [[2025, 2, 3, 12], '3 March'],
    [[2024, 10, 3, 12], '3 November 2024'],
  ];
  for (const [[year = 0, month = 0, day, hour], words] of cases)
    assert.equal(sinceWhen(new Date(year, month, day, hour).getTime(), now), words);
});

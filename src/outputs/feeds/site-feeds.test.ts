import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orderDigests, orderPapers } from './site-feeds.ts';

const digest = (id: string, date: string | null, papers: string) => ({
  id,
  date,
  papers: papers.split(' '),
});
// As the site lists them: newest day first, of one day by the names of their dumps.
const digests = [
  digest('c', '2025-03-14', 'new a2 newer'),
  digest('a', '2025-03-11', 'a1 a2 shared'),
  digest('b', '2025-03-11', 'b1 shared b2'),
  digest('u', null, 'a1 u1 u2'),
];

test('digests stand newest first, of one day the later dump first, the undated last', () => {
  assert.deepEqual(
    orderDigests(digests).map(({ id }) => id),
    ['c', 'b', 'a', 'u'],
  );
});

test('a paper stands where it first came, in the order of that digest', () => {
  assert.equal(orderPapers(digests).join(' '), 'new newer b1 b2 a1 a2 shared u1 u2');
});

test('a later digest moves no paper that was there', () => {
  const later = [digest('d', '2025-04-01', 'b2 x u1 a1'), ...digests];
  const sameDay = [...digests.slice(0, 3), digest('e', '2025-03-11', 'y a1'), ...digests.slice(3)];
  assert.equal(orderPapers(later).join(' '), 'x u1 new newer b1 b2 a1 a2 shared u2');
  assert.equal(orderPapers(sameDay).join(' '), 'new newer y b1 b2 a1 a2 shared u1 u2');
});

test('no digest gives no paper', () => {
  assert.deepEqual(orderPapers([]), []);
});

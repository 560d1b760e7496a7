import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomFrom, shuffled } from './random.ts';

test('the same seed gives the same numbers, from 0 to below 1 and spread evenly', () => {
  const [one, same, other] = [randomFrom(7), randomFrom(7), randomFrom(8)];
  const numbers = Array.from({ length: 2000 }, () => one());
  assert.deepEqual(
    numbers,
    numbers.map(() => same()),
  );
  assert.notEqual(other(), numbers[0]);
  assert.ok(numbers.every((number) => number >= 0 && number < 1));
  for (let tenth = 0; tenth < 10; tenth++) {
    const count = numbers.filter((number) => Math.floor(number * 10) === tenth).length;
    assert.ok(count > 140 && count < 260, `${count} of 2000 in tenth ${tenth}`);
  }
});

test('a random order has each number once, and is not always the same', () => {
  const random = randomFrom(3);
  const orders = Array.from({ length: 20 }, () => [...shuffled(6, random)]);
  for (const order of orders) assert.deepEqual(order.toSorted(), [0, 1, 2, 3, 4, 5]);
  assert.ok(new Set(orders.map(String)).size > 15);
  assert.deepEqual([...shuffled(0, random)], []);
});

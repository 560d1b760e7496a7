import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onceEach } from './once-each.ts';

test('what is there is loaded once, by its key', async () => {
  const loads: string[] = [];
  const load = onceEach(async (key) => loads.push(key));
  await Promise.all([load('a'), load('a'), load('b')]);
  await load('a');
  assert.deepEqual(loads, ['a', 'b']);
});

test('after one failed load the next one is tried', async () => {
  let fails = true;
  const load = onceEach(async (key) => (fails ? Promise.reject(new Error(key)) : key));
  await assert.rejects(load('a'));
  fails = false;
  assert.equal(await load('a'), 'a');
});

test('an answer that is not to be kept is asked for again', async () => {
  let count = 0;
  const load = onceEach(
    async () => ++count,
    (value) => value > 1,
  );
  assert.deepEqual([await load('a'), await load('a'), await load('a')], [1, 2, 2]);
});

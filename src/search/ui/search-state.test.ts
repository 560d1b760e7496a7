import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEmpty, readState, showMore, writeState } from './search-state.ts';

test('an address holds the whole state and gives it back', () => {
  const query =
    '?q=kv+cache&sort=newest&years=all&topic=long-context&topic=llm-serving&kind=method&year=2025&digest=d&code=yes&shown=40';
  assert.equal(writeState(readState(query)), query);
});

test('what an address should not hold is left out', () => {
  const state = readState('?q=x&shown=-3&topic=&topic=a&topic=a&other=1');
  assert.deepEqual([state.shown, state.filters.topic], [10, ['a']]);
});

test('more results are asked for by the page', () => {
  assert.equal(showMore(readState('?q=x')).shown, 30);
});

test('a state without words and filters is empty', () => {
  assert.equal(isEmpty(readState('?q=+')), true);
  assert.equal(isEmpty(readState('?kind=survey')), false);
});

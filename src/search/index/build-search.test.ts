import assert from 'node:assert/strict';
import { test } from 'node:test';
import { known } from '../../../tests/lib/example-papers.ts';
import { buildSearch } from './build-search.ts';

test('searches that are made at one time do not end each other', async () => {
  const [one, other] = await Promise.all([buildSearch([known], []), buildSearch([known], [])]);
  assert.deepEqual(
    one.map(({ path }) => path),
    other.map(({ path }) => path),
  );
});

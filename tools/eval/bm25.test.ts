import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rankByBm25 } from './bm25.ts';

const paper = (slug: string, title: string, abstract: string) => ({
  ...{ slug, title, abstract, brief: null },
});
const rank = rankByBm25([
  paper('roads', 'Roads', 'Roads over frozen rivers.'),
  paper('bridges', 'Bridges of steel', 'Steel carries loads over rivers.'),
  paper('long', 'Rivers', `A bridge. ${'Nothing else is said here. '.repeat(20)}`),
]);

test('rare words count more than common ones, and short texts more than long ones', () => {
  assert.deepEqual(rank('bridge over a river'), ['bridges', 'long', 'roads']);
});

test('what nothing has finds nothing', () => {
  assert.deepEqual(rank('honey'), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectionMark } from './identity.ts';

test('the mark of a collection changes with its papers, not with their order or spelling', async () => {
  const titled = (...titles: string[]) => collectionMark(titles.map((title) => ({ title })));
  const mark = await titled('On Tides', 'On Kilns');
  assert.match(mark, /^[0-9a-f]{16}$/);
  assert.equal(await titled('On kilns', 'On  tides'), mark);
  assert.notEqual(await titled('On Tides'), mark);
});

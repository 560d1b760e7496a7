import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emailMoreAuthors, emailMoreOnSite, listFilterAll, listFilterShown } from './de.ts';

test('the German of one thing and of several is inflected', () => {
  assert.equal(emailMoreAuthors('Ada, Bo, Cleo', 1), 'Ada, Bo, Cleo und eine weitere Person');
  assert.equal(emailMoreAuthors('Ada, Bo, Cleo', 4), 'Ada, Bo, Cleo und 4 weitere');
  assert.equal(emailMoreOnSite(1), '1 weiterer Aufsatz auf der Website');
  assert.equal(emailMoreOnSite(1200), '1.200 weitere Aufsätze auf der Website');
  assert.equal(listFilterAll(1), 'Der einzige Aufsatz.');
  assert.equal(listFilterShown(1, 1), '1 von 1 Aufsatz.');
  assert.equal(listFilterShown(0, 8), '0 von 8 Aufsätzen.');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  carriedOver,
  changeLibrary,
  emptyLibrary,
  savedPapers,
  stated,
  type Values,
} from './library.client.ts';

const library = (papers: Record<string, Partial<Values>>) =>
  changeLibrary(emptyLibrary, new Map(Object.entries(papers)), 1000);
const carried = (papers: Record<string, Partial<Values>>) => {
  const before = library(papers);
  return changeLibrary(before, carriedOver(before, 'a-lis-a', 'alisa'), 2000);
};

test('what was saved and noted under a former address is so under the present one', () => {
  const after = carried({
    first: { saved: true, place: 1 },
    'a-lis-a': { title: 'ALISA', saved: true, read: true, note: 'Mine.', place: 2 },
    last: { saved: true, place: 3 },
  });
  assert.deepEqual(savedPapers(after), ['first', 'alisa', 'last']);
  assert.equal(stated(after, 'alisa', 'title'), 'ALISA');
  assert.equal(stated(after, 'alisa', 'note'), 'Mine.');
  assert.ok(stated(after, 'alisa', 'read'));
});

test('a paper that was saved under both addresses keeps both notes and its place', () => {
  const after = carried({
    alisa: { saved: true, note: 'New.', place: 5 },
    'a-lis-a': { saved: true, note: 'Old.', place: 1 },
  });
  assert.deepEqual(savedPapers(after), ['alisa']);
  assert.equal(stated(after, 'alisa', 'note'), 'New.\n\nOld.');
  assert.equal(stated(after, 'alisa', 'place'), 5);
});

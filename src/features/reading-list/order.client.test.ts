import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeLibrary, emptyLibrary, type Library, savedPapers } from './library.client.ts';
import { movedBefore } from './order.client.ts';

const libraryOf = (places: Record<string, number>): Library =>
  changeLibrary(
    emptyLibrary,
    new Map(Object.entries(places).map(([slug, place]) => [slug, { saved: true, place }])),
    1,
  );
const move = (library: Library, slug: string, next: string | null) =>
  changeLibrary(library, movedBefore(library, slug, next), 2);

test('saved papers stand in their own order, and by name where two have one place', () => {
  assert.deepEqual(savedPapers(libraryOf({ b: 1, a: 1, c: 0 })), ['c', 'a', 'b']);
});

test('a paper moves before another, first and last, and states its own place alone', () => {
  const library = libraryOf({ a: 1, b: 2, c: 3 });
  const cases: [string, string | null, string][] = [
    ['c', 'b', 'acb'],
    ['c', 'a', 'cab'],
    ['a', null, 'bca'],
    ['a', 'c', 'bac'],
  ];
  for (const [slug, next, order] of cases) {
    assert.equal(movedBefore(library, slug, next).size, 1);
    assert.equal(savedPapers(move(library, slug, next)).join(''), order);
  }
});

test('moving goes on when no number is left between two neighbours', () => {
  let library = libraryOf({ a: 1, b: 1, c: 1, d: 1 });
  for (let round = 0; round < 200; round++) {
    const [, second = '', , last = ''] = savedPapers(library);
    library = move(library, last, second);
    assert.equal(savedPapers(library)[1], last);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  changeLibrary,
  changesTo,
  clearLibrary,
  emptyLibrary,
  type Library,
  mergeLibraries,
  stated,
  type Values,
} from './library.client.ts';

const time = fc.integer({ min: 0, max: 9 });
const fact = <Value>(value: fc.Arbitrary<Value>) => fc.tuple(value, time);
const entry = fc.record(
  {
    title: fact(fc.constantFrom('A', 'B')),
    saved: fact(fc.boolean()),
    read: fact(fc.boolean()),
    note: fact(fc.constantFrom('', 'x', 'y')),
    place: fact(fc.integer({ min: 0, max: 5 })),
  },
  { requiredKeys: [] },
);
const library: fc.Arbitrary<Library> = fc.record({
  cleared: fc.integer({ min: 0, max: 5 }),
  papers: fc
    .dictionary(fc.constantFrom('a', 'b', 'c'), entry)
    .map((papers) => new Map(Object.entries(papers))),
});

/** Facts of one moment as the library keeps them: a copy without those that a clearing took. */
const settled = (one: Library) => mergeLibraries(one, one);
const comparable = ({ cleared, papers }: Library) => ({
  cleared,
  papers: Object.fromEntries([...papers].map(([slug, facts]) => [slug, { ...facts }])),
});
const same = (a: Library, b: Library) => assert.deepEqual(comparable(a), comparable(b));

test('the order in which copies are merged does not matter', () => {
  fc.assert(
    fc.property(library, library, (a, b) => same(mergeLibraries(a, b), mergeLibraries(b, a))),
  );
});

test('merging a copy again changes nothing', () => {
  fc.assert(
    fc.property(library, library, (a, b) => {
      const merged = mergeLibraries(a, b);
      same(mergeLibraries(merged, b), merged);
      same(mergeLibraries(merged, merged), merged);
    }),
  );
});

test('three copies become one, whichever two meet first', () => {
  fc.assert(
    fc.property(library, library, library, (a, b, c) =>
      same(mergeLibraries(mergeLibraries(a, b), c), mergeLibraries(a, mergeLibraries(b, c))),
    ),
  );
});

test('a change wins over all that was known when it was made, even of a clock that ran ahead', () => {
  fc.assert(
    fc.property(library, library, fc.boolean(), time, (a, b, saved, now) => {
      const known = mergeLibraries(a, b);
      const changed = changeLibrary(known, new Map([['a', { saved }]]), now);
      assert.equal(stated(mergeLibraries(known, changed), 'a', 'saved'), saved);
    }),
  );
});

test('an undo brings every value back, whatever was changed or cleared', () => {
  const values = fc.record<Partial<Values>>(
    {
      saved: fc.boolean(),
      note: fc.constantFrom('', 'z'),
      place: fc.integer({ min: 0, max: 9 }),
    } as never,
    { requiredKeys: [] as never },
  );
  fc.assert(
    fc.property(library, values, fc.boolean(), (one, change, clear) => {
      const before = settled(one);
      const changed = changeLibrary(before, new Map([['a', change]]), 20);
      const after = clear ? clearLibrary(changed, 21) : changed;
      const undone = changeLibrary(after, changesTo(before, after), 22);
      for (const slug of ['a', 'b', 'c'])
        for (const name of ['title', 'saved', 'read', 'note', 'place'] as const)
          assert.equal(stated(undone, slug, name), stated(before, slug, name));
    }),
  );
});

test('what was cleared does not come back with an older copy, what is stated later does', () => {
  const old = changeLibrary(emptyLibrary, new Map([['a', { saved: true }]]), 10);
  const cleared = clearLibrary(old, 20);
  assert.equal(mergeLibraries(old, cleared).papers.size, 0);
  const again = changeLibrary(cleared, new Map([['b', { saved: true }]]), 5);
  assert.deepEqual([...mergeLibraries(old, again).papers.keys()], ['b']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { indexParts } from './index-parts.ts';

const partsOf = (letter: string, names: readonly string[], most: number) =>
  Object.fromEntries(indexParts(letter, names, (name) => name, most));

test('a letter of few names is one part', () => {
  assert.deepEqual(partsOf('z', ['zhang wei', 'zhu li'], 2), { z: ['zhang wei', 'zhu li'] });
});

test('a letter of many names is parted by more letters, and by the given name where families are large', () => {
  assert.deepEqual(partsOf('z', ['zeng a', 'zhang wei', 'zhang wen', 'zhang xu', 'zhu li'], 2), {
    ze: ['zeng a'],
    'zhang-w': ['zhang wei', 'zhang wen'],
    'zhang-x': ['zhang xu'],
    zhu: ['zhu li'],
  });
});

test('a family of one letter does not stand in the place of the page of the letter', () => {
  assert.deepEqual(partsOf('e', ['e weinan', 'egan ada'], 1), {
    'e-': ['e weinan'],
    eg: ['egan ada'],
  });
});

test('names of one key stand together, however many', () => {
  assert.deepEqual(partsOf('a', ['ab', 'ab', 'ab'], 2), { ab: ['ab', 'ab', 'ab'] });
});

const name = fc
  .tuple(fc.stringMatching(/^[a-c]{1,4}$/), fc.stringMatching(/^[a-c]{0,3}$/))
  .map(([family, given]) => `a${family} ${given}`.trim());
const names = fc.array(name, { maxLength: 60 }).map((all) => [...new Set(all)].sort());

test('every name stands in one part, in its order, and no part is over the limit', () => {
  fc.assert(
    fc.property(names, fc.integer({ min: 1, max: 9 }), (all, most) => {
      const parts = indexParts('a', all, (one) => one, most);
      assert.deepEqual([...parts.values()].flat(), all);
      for (const part of parts.values()) assert.ok(part.length <= most);
      for (const address of parts.keys()) assert.match(address, /^a([a-z-]*)$/);
    }),
  );
});

test('a new name moves only the names of a part that it makes full', () => {
  fc.assert(
    fc.property(names, name, fc.integer({ min: 1, max: 9 }), (all, added, most) => {
      fc.pre(!all.includes(added));
      const placesOf = (list: readonly string[]) =>
        new Map(
          [...indexParts('a', list, (one) => one, most)].flatMap(([part, items]) =>
            items.map((one) => [one, { part, full: items.length === most }] as const),
          ),
        );
      const before = placesOf(all);
      const after = placesOf([...all, added].sort());
      const moved = all.filter((one) => before.get(one)?.part !== after.get(one)?.part);
      assert.ok(moved.every((one) => before.get(one)?.full));
      assert.ok(new Set(moved.map((one) => before.get(one)?.part)).size <= 1);
    }),
  );
});

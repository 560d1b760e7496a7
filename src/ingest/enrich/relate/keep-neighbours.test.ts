import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keepNeighbours } from './keep-neighbours.ts';

/** Papers on a line, by the name of each where it lies: the nearer two are, the more they are alike. */
type Line = Record<string, number>;

function neighbours(
  line: Line,
  before: Record<string, string[]>,
  count = 2,
): Record<string, string[]> {
  const slugs = Object.keys(line).sort();
  const papers = slugs.map((slug) => ({ slug, title: slug, brief: null, abstract: null }));
  const at = (paper: number) => line[slugs[paper] ?? ''] ?? 0;
  const likeness = (a: number, b: number) => 1 / (1 + Math.abs(at(a) - at(b)));
  const compared = (paper: number) =>
    slugs
      .map((_, number) => ({ number, likeness: likeness(paper, number) }))
      .filter(({ number }) => number !== paper)
      .sort((a, b) => b.likeness - a.likeness || a.number - b.number);
  const nearest = {
    ...{ papers, compared, likeness },
    nearTo: (paper: number) => compared(paper).slice(0, 2 * count),
  };
  const lists = keepNeighbours(nearest, new Map(Object.entries(before)), { count, least: 0.05 });
  return Object.fromEntries(
    slugs.map((slug, paper) => [slug, (lists[paper] ?? []).map((number) => slugs[number] ?? '')]),
  );
}

test('without lists from before each paper has those nearest to it', () => {
  assert.deepEqual(neighbours({ a: 0, b: 1, c: 3, d: 7 }, {}), {
    ...{ a: ['b', 'c'], b: ['a', 'c'], c: ['b', 'a'], d: ['c', 'b'] },
  });
});

test('a new paper takes the place of the last neighbour where it is nearer, and stands where it belongs', () => {
  const before = { a: ['b', 'c'], b: ['a', 'c'], c: ['b', 'a'] };
  const now = neighbours({ a: 0, b: 1, c: 3, new: 0.5 }, before);
  assert.deepEqual(now, { a: ['new', 'b'], b: ['new', 'a'], c: ['b', 'new'], new: ['a', 'b'] });
});

test('a new paper that is hardly nearer than the last neighbour changes nothing', () => {
  const now = neighbours({ b: 10, c: 10.3, new: 10.27 }, { b: ['c'], c: ['b'] }, 1);
  assert.deepEqual(now, { b: ['c'], c: ['new'], new: ['c'] });
});

test('a new paper enters the lists of at most eight older ones', () => {
  const old = Array.from({ length: 20 }, (_, at) => `p${String(at).padStart(2, '0')}`);
  const line = Object.fromEntries(old.map((slug, at) => [slug, at]));
  const far = Object.fromEntries(old.map((slug, at) => [slug, [old[(at + 10) % 20] ?? '']]));
  const now = neighbours({ ...line, new: 9.6 }, far, 1);
  const entered = old.filter((slug) => now[slug]?.includes('new'));
  assert.deepEqual(entered, old.slice(6, 14));
});

test('where a neighbour is gone, the nearest of the others closes up', () => {
  const before = { a: ['b', 'x'], b: ['a', 'c'], c: ['b', 'a'] };
  assert.deepEqual(neighbours({ a: 0, b: 1, c: 3, d: 4 }, { ...before, d: ['c', 'b'] })['a'], [
    'b',
    'c',
  ]);
});

test('whatever comes and goes, a second look changes nothing, and a new paper few lists of older ones', () => {
  const day = fc.record({
    come: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 3 }),
    goes: fc.option(fc.nat()),
  });
  fc.assert(
    fc.property(fc.array(day, { maxLength: 12 }), (days) => {
      let [line, lists]: [Line, Record<string, string[]>] = [{}, {}];
      days.forEach(({ come, goes }, number) => {
        const old = Object.keys(line).filter(
          (_, at, all) => goes === null || at !== goes % all.length,
        );
        const isGone = old.length < Object.keys(line).length;
        const added = come.map((place, at) => [`${number}-${at}`, place] as const);
        line = Object.fromEntries([
          ...old.map((slug) => [slug, line[slug] ?? 0] as const),
          ...added,
        ]);
        const now = neighbours(line, lists);
        const changed = old.filter((slug) => String(now[slug]) !== String(lists[slug]));
        if (!isGone) assert.ok(changed.length <= 8 * come.length);
        assert.deepEqual(neighbours(line, now), now);
        for (const list of Object.values(now)) assert.ok(list.every((slug) => slug in line));
        lists = now;
      });
    }),
    { numRuns: 100, seed: 1 },
  );
});

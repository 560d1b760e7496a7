import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { MapData } from '../../../model/collections.ts';
import type { PaperText } from '../../../model/paper.ts';
import type { Near } from '../relate/nearest.ts';
import { isOutgrown, keepMap as keep } from './keep-map.ts';

const keepMap = ({ papers, near }: { papers: PaperText[]; near: Near[][] }, map: MapData) =>
  keep({ papers, nearTo: (paper) => near[paper] ?? [] }, map);
const part = (name: string, x: number, y: number) => ({ name, x, y });
/** Two areas far apart, each of one part. */
const before: MapData = {
  areas: [
    { ...part('Hedges', 0.1, 0.1), parts: [part('Yew', 0.1, 0.1)] },
    { ...part('Comets', 0.9, 0.5), parts: [part('Tails', 0.9, 0.5)] },
  ],
  papers: {
    comet: [0.9, 0.5, 1, 0],
    tail: [0.88, 0.52, 1, 0],
    yew: [0.1, 0.1, 0, 0],
    hedge: [0.12, 0.1, 0, 0],
  },
};
const papers = (...slugs: string[]) =>
  slugs.map((slug) => ({ slug, title: slug, brief: null, abstract: null }));
const near = (...numbers: number[]): Near[] =>
  numbers.map((number, at) => ({ number, likeness: 1 - at / 100 }));
const four = papers('comet', 'hedge', 'tail', 'yew');
const theirs = [near(2), near(3), near(0), near(1)];

test('papers keep their places, and areas their names', () => {
  assert.deepEqual(keepMap({ papers: four, near: theirs }, before), before);
});

test('a new paper lies among those nearest to it, in their part, and moves nobody', () => {
  const kept = keepMap(
    { papers: [...four, ...papers('zest')], near: [...theirs, near(0, 2, 1)] },
    before,
  );
  const { zest, ...others } = kept?.papers ?? {};
  assert.deepEqual(others, before.papers);
  assert.deepEqual(zest?.slice(2), [1, 0]);
  const [x = 0, y = 0] = zest ?? [];
  assert.ok(Math.hypot(x - 0.89, y - 0.51) < 0.02, `${zest}`);
});

test('a new paper that only new ones are near to follows them', () => {
  const kept = keepMap(
    { papers: [...four, ...papers('a', 'b')], near: [...theirs, near(5), near(1)] },
    before,
  );
  assert.deepEqual(kept?.papers['a']?.slice(2), [0, 0]);
  assert.deepEqual(kept?.papers['b']?.slice(2), [0, 0]);
});

test('a paper that is like no other has a place, and one that is gone has none', () => {
  const kept = keepMap({ papers: papers('comet', 'hedge', 'zest'), near: [[], [], []] }, before);
  assert.deepEqual(Object.keys(kept?.papers ?? {}), ['comet', 'hedge', 'zest']);
  assert.deepEqual(kept?.papers['zest'], [0.9, 0.5, 1, 0]);
});

test('where most papers are new, or places are in no area, a map is to be drawn anew', () => {
  const strangers = papers('a', 'b', 'c', 'comet');
  assert.equal(keepMap({ papers: strangers, near: [[], [], [], []] }, before), null);
  assert.equal(keepMap({ papers: four, near: theirs }, { ...before, areas: [] }), null);
});

test('a map is outgrown once most papers came after it was drawn, where that is known', () => {
  const kept = keepMap(
    { papers: [...four, ...papers('zest')], near: [...theirs, near(0)] },
    { ...before, drawn: 2 },
  );
  assert.equal(kept?.drawn, 2);
  assert.ok(kept && isOutgrown(kept));
  assert.ok(!isOutgrown({ ...kept, drawn: 3 }));
  const { drawn, ...unknown } = kept;
  assert.ok(!isOutgrown(unknown));
});

test('whatever papers come and go, the others keep their places and new ones lie on the map', () => {
  const steps = fc.array(fc.tuple(fc.boolean(), fc.nat(), fc.array(fc.nat(), { maxLength: 5 })), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(steps, (history) => {
      let map = before;
      history.forEach(([comes, which, guides], step) => {
        const slugs = Object.keys(map.papers);
        const now = comes
          ? [...slugs, `new-${step}`]
          : slugs.filter((_, at) => at !== which % slugs.length);
        const nearest = now.map((slug) =>
          slug === `new-${step}` ? near(...guides.map((guide) => guide % slugs.length)) : [],
        );
        const next = keepMap({ papers: papers(...now), near: nearest }, map);
        if (!next) return;
        for (const slug of now)
          if (map.papers[slug]) assert.deepEqual(next.papers[slug], map.papers[slug]);
        for (const [x, y, area, inner] of Object.values(next.papers))
          assert.ok(x >= 0 && x <= 1 && y >= 0 && y <= 1 && next.areas[area]?.parts[inner]);
        map = next;
      });
    }),
    { numRuns: 100, seed: 1 },
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PaperText } from '../../../model/paper.ts';
import { labelCorpus } from '../label/label-candidates.ts';
import { findNearest } from '../relate/nearest.ts';
import { pulling } from './lay-out.ts';
import { newMap } from './new-map.ts';

const subjects = {
  garden: 'rose gardens want drip hoses mulch sun compost shears bees worms'.split(' '),
  sky: 'comets pass telescopes mirrors dust tails orbits lenses domes nights'.split(' '),
};
const papers = Object.entries(subjects).flatMap(([name, words]) =>
  Array.from({ length: 40 }, (_, at): PaperText => {
    const chosen = words.filter((_, place) => (at + place * 3) % 4 < 2);
    return { slug: `${name}-${at}`, title: chosen.join(' '), brief: null, abstract: null };
  }),
);
const draw = (most: number) =>
  newMap(
    papers,
    {
      nearestOf: (some) => findNearest(some, new Map(), pulling),
      corpusOf: (some) => labelCorpus(some),
      topics: { topics: [], topicsOf: new Map(), strengths: new Map() },
      before: null,
    },
    most,
  );

test('of very many papers a sample is laid out, and the others lie among those of their subject', () => {
  const { areas, papers: places } = draw(30);
  assert.equal(Object.keys(places).length, papers.length);
  const middles = Object.keys(subjects).map((name) => {
    const own = Object.entries(places).filter(([slug]) => slug.startsWith(name));
    return own.reduce((sum, [, [x]]) => sum + x / own.length, 0);
  });
  const nearer = Object.entries(places).filter(([slug, [x]]) => {
    const distances = middles.map((middle) => Math.abs(x - middle));
    const isGarden = slug.startsWith('garden');
    return Number(distances[0]) < Number(distances[1]) === isGarden;
  });
  assert.ok(nearer.length >= 0.9 * papers.length, `${nearer.length} of ${papers.length}`);
  for (const [, , area, part] of Object.values(places)) assert.ok(areas[area]?.parts[part]);
});

test('papers that are no more than that are all laid out', () => {
  assert.deepEqual(draw(80), draw(1000));
});

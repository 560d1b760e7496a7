import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapSchema } from '../../../model/collections.ts';
import type { PaperText } from '../../../model/paper.ts';
import { labelCorpus } from '../label/label-candidates.ts';
import { topicOf } from '../label/test-topics.ts';
import { findNearest } from '../relate/nearest.ts';
import { drawMap } from './draw-map.ts';
import { pulling } from './lay-out.ts';

/** Two subjects that share no word, each with as many papers as given. */
function twoSubjects(each: number): PaperText[] {
  const subjects = {
    garden: 'rose gardens want drip hoses mulch sun compost shears bees worms'.split(' '),
    sky: 'comets pass telescopes mirrors dust tails orbits lenses domes nights'.split(' '),
  };
  return Object.entries(subjects).flatMap(([name, words]) =>
    Array.from({ length: each }, (_, at) => {
      const chosen = words.filter((_, place) => (at + place * 3) % 4 < 2);
      const title = `${chosen.slice(0, 3).join(' ')} of ${name === 'sky' ? 'Comets' : 'Rose Gardens'}`;
      return { slug: `${name}-${at}`, title, brief: chosen.join(' '), abstract: null };
    }),
  );
}

const noTopics = { topics: [], topicsOf: new Map(), strengths: new Map() };
const draw = (papers: readonly PaperText[]) =>
  drawMap(findNearest(papers, new Map(), pulling), labelCorpus(papers), noTopics);

test('the same papers give the same map, in whatever order they come', () => {
  const papers = twoSubjects(30);
  const first = JSON.stringify(draw(papers));
  assert.equal(JSON.stringify(draw([...papers].reverse())), first);
  assert.equal(JSON.stringify(draw(papers)), first);
});

test('papers of one subject lie nearer to each other than to those of another', () => {
  const { papers } = draw(twoSubjects(30));
  const all = Object.entries(papers);
  const isAlike = (slug: string, [x, y]: readonly number[]) => {
    const [nearest] = all
      .filter(([other]) => other !== slug)
      .map(([other, [left, top]]) => ({
        other,
        distance: Math.hypot(left - (x ?? 0), top - (y ?? 0)),
      }))
      .sort((a, b) => a.distance - b.distance);
    return nearest?.other.split('-')[0] === slug.split('-')[0];
  };
  const alike = all.filter(([slug, place]) => isAlike(slug, place));
  assert.ok(alike.length >= 0.95 * all.length, `${alike.length} of ${all.length}`);
});

test('a map that is drawn anew lies over the one from before', () => {
  const papers = twoSubjects(30);
  const first = draw(papers);
  const mirrored = Object.entries(first.papers).map(([slug, [x, y, area, part]]) => {
    return [slug, [1 - x, y, area, part] as const] as const;
  });
  const before = { ...first, papers: Object.fromEntries(mirrored.map(([s, p]) => [s, [...p]])) };
  const again = drawMap(
    findNearest(papers, new Map(), pulling),
    labelCorpus(papers),
    noTopics,
    mapSchema.parse(before),
  );
  for (const [slug, [x, y]] of Object.entries(again.papers)) {
    const [left, top] = before.papers[slug] ?? [];
    assert.ok(Math.hypot(x - Number(left), y - Number(top)) < 0.01, slug);
  }
});

test('the map fills the width, and every paper lies in a region', () => {
  const map = mapSchema.parse(draw(twoSubjects(40)));
  const places = Object.values(map.papers);
  assert.equal(Math.min(...places.map(([x]) => x)), 0);
  assert.equal(Math.max(...places.map(([x]) => x)), 1);
  for (const [, , area, part] of places) assert.ok(map.areas[area]?.parts[part]);
});

test('no two names of regions are alike', () => {
  const { areas } = draw(twoSubjects(60));
  const names = areas
    .flatMap(({ name, parts }) => [name, ...parts.map((part) => part.name)])
    .filter(Boolean);
  assert.ok(names.length > 1);
  assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length);
});

test('a part of an area has a narrower name of what the area is about, and no name says another again', () => {
  const papers = twoSubjects(40);
  const topics = ['Gardens', 'Comets'].map((name) => ({
    ...topicOf(name, { label: name.toLowerCase() }),
    parts: { 'icy comets': ['tails', 'dust'], 'rose gardens': ['hoses', 'mulch'] },
  }));
  const topicsOf = new Map(
    papers.map(({ slug }) => [slug, [slug.startsWith('sky') ? 'comets' : 'gardens']]),
  );
  const { areas } = drawMap(findNearest(papers, new Map(), pulling), labelCorpus(papers), {
    topics,
    topicsOf,
    strengths: new Map(),
  });
  const names = areas.flatMap(({ name, parts }) => [name, ...parts.map((part) => part.name)]);
  assert.ok(names.includes('Comets') && names.includes('Gardens'), names.join());
  assert.ok(names.includes('Icy comets') || names.includes('Rose gardens'), names.join());
  const given = names.filter(Boolean);
  assert.equal(new Set(given).size, given.length);
});

test('no papers, a few, and papers that share nothing are no trouble', () => {
  assert.deepEqual(draw([]), { areas: [], papers: {} });
  for (const count of [1, 2, 5, 9, 17]) {
    const strangers = Array.from({ length: count }, (_, at) => ({
      slug: `p${at}`,
      title: `word${at}`,
      brief: null,
      abstract: null,
    }));
    const { papers } = mapSchema.parse(draw(strangers));
    assert.equal(Object.keys(papers).length, count);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PaperText } from '../../../model/paper.ts';
import { findNearest } from './nearest.ts';
import { relate as explain } from './relate.ts';
import { sharedTerms } from './shared-terms.ts';

const relate = (
  papers: readonly PaperText[],
  topics: ReadonlyMap<string, ReadonlyMap<string, number>>,
  { count }: { count: number },
) => explain(findNearest(papers, topics, count), { count });

const paper = (slug: string, title: string, brief: string): PaperText => ({
  slug,
  title,
  brief,
  abstract: null,
});
const papers = [
  paper(
    'hedge-cutting',
    'Hedge Trimmers at Night',
    'A hedge trimmer with lamps cuts rows of yew quietly.',
  ),
  paper('hedge-robots', 'Robots for Yew', 'Robots carry a hedge trimmer along each row of yew.'),
  paper('rose-water', 'Watering Roses', 'Rose beds need water; drip hoses bring it at dawn.'),
  paper('rose-beds', 'Drip Hoses', 'Drip hoses keep rose beds moist through summer.'),
  paper('comets', 'Comets', 'Icy bodies pass by once in a lifetime.'),
];

test('each paper finds the one it shares most with, and says why', () => {
  const related = relate(papers, new Map(), { count: 2 });
  assert.equal(related.get('hedge-cutting')?.[0]?.slug, 'hedge-robots');
  assert.equal(related.get('rose-beds')?.[0]?.slug, 'rose-water');
  assert.ok(related.get('hedge-cutting')?.[0]?.terms.some((term) => /^hedge trimmer/.test(term)));
  assert.deepEqual(related.get('comets'), []);
});

test('topics decide between papers whose texts are equally near', () => {
  const three = [
    paper('a', 'Glass', 'Glass houses.'),
    paper('b', 'Glass', 'Glass houses.'),
    paper('c', 'Glass', 'Glass houses.'),
    paper('d', 'Stone', 'Stone walls.'),
  ];
  const topics = new Map([
    ['a', new Map([['building', 3]])],
    ['c', new Map([['building', 5]])],
  ]);
  assert.equal(relate(three, topics, { count: 1 }).get('a')?.[0]?.slug, 'c');
  assert.equal(relate(three, new Map(), { count: 1 }).get('a')?.[0]?.slug, 'b');
});

test('no papers, one paper and papers without words are no trouble', () => {
  assert.equal(relate([], new Map(), { count: 8 }).size, 0);
  assert.deepEqual(relate([paper('a', 'Roses', '')], new Map(), { count: 8 }).get('a'), []);
  const empty = relate([paper('a', '', ''), paper('b', '', '')], new Map(), { count: 8 });
  assert.deepEqual([...empty.values()], [[], []]);
});

test('lists hold up to count others with up to three terms, whatever the order of the papers', () => {
  const word = fc.constantFrom('hedge', 'rose', 'yew', 'lamp', 'hose', 'water', 'the', 'novel');
  const text = fc.array(word, { maxLength: 12 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 14 }), (texts) => {
      const some = texts.map((brief, at) => paper(`p${at}`, brief.slice(0, 9), brief));
      const related = relate(some, new Map(), { count: 3 });
      assert.deepEqual([...relate([...some].reverse(), new Map(), { count: 3 })], [...related]);
      for (const [slug, list] of related) {
        assert.ok(list.length <= 3);
        assert.ok(list.every((other) => other.slug !== slug));
        assert.equal(new Set(list.map((other) => other.slug)).size, list.length);
        for (const { terms } of list) assert.ok(terms.length <= 3);
      }
    }),
    { numRuns: 40 },
  );
});

/** Terms that two papers share, each with what it tells. */
const cases: [telling: Record<string, number>, shown: string[]][] = [
  [{ rose: 1, bed: 0.9, 'rose bed': 0.5 }, ['rose bed']],
  [{ rose: 1, bed: 0.9, 'rose bed': 0.05 }, ['rose', 'bed']],
  [{ 'rose thought': 1, rot: 0.8, yew: 0.7 }, ['rose thought', 'yew']],
  [{ yew: 1, rose: 0.9, bed: 0.8, hose: 0.7 }, ['yew', 'rose', 'bed']],
  [{ yew: 1, rose: 0.01 }, ['yew']],
  [{ yew: 0, rose: 0 }, ['rose']],
  [{}, []],
];

test('everyday words are no reason for a likeness, and what is hardly alike is no neighbour', () => {
  const some = [
    paper('a', 'Kettles', 'Fourteen kettles were recorded for two weeks, most days alike.'),
    paper('b', 'Hoses', 'Fourteen hoses were recorded for two weeks, most days alike.'),
    paper('c', 'Kettles in Snow', 'Kettles sing in snow.'),
    ...['Yew', 'Glass', 'Stone', 'Comets', 'Violins', 'Bees'].map((title) =>
      paper(title, title, `The people with ${title} asked for another ${title} once.`),
    ),
  ];
  const related = relate(some, new Map(), { count: 8 });
  const reasons = [...related.values()].flatMap((list) => list.flatMap(({ terms }) => terms));
  assert.deepEqual([...new Set(reasons)], ['kettles']);
  assert.ok(!related.get('c')?.some(({ slug }) => slug === 'Bees'));
});

test('papers that share a thing are related by it, others by the topic for which most speaks in both', () => {
  const some = [
    paper('a', 'Hoses at Dawn', 'Hoses bring water at dawn.'),
    paper('b', 'Hoses at Noon', 'Hoses bring water at noon.'),
    paper('c', 'Water at Dawn', 'Cans bring water at dawn.'),
  ];
  const hoses = [{ key: 'hose', surface: 'hoses', weight: 2 }];
  const related = explain(findNearest(some, new Map(), 2), {
    count: 2,
    things: new Map([
      ['a', hoses],
      ['b', hoses],
    ]),
    topics: new Map([
      ['a', new Map(Object.entries({ Watering: 3, Mornings: 2 }))],
      ['b', new Map([['Watering', 3]])],
      ['c', new Map(Object.entries({ Mornings: 4, Watering: 1 }))],
    ]),
  });
  const reasons = (slug: string) =>
    Object.fromEntries((related.get(slug) ?? []).map(({ slug, terms }) => [slug, terms]));
  assert.deepEqual(reasons('a'), { b: ['hoses'], c: ['Mornings'] });
  assert.deepEqual(reasons('c'), { a: ['Mornings'] });
});

test('with only telling terms nothing else is a reason', () => {
  const vector = { ids: Uint32Array.of(0), weights: Float32Array.of(1) };
  const told = { keys: ['found'], telling: Float32Array.of(0), onlyTelling: true };
  assert.deepEqual(sharedTerms(vector, vector, told), []);
});

test('up to three telling terms are shown, whole phrases first, none twice', () => {
  for (const [telling, shown] of cases) {
    const keys = Object.keys(telling);
    const vector = {
      ids: Uint32Array.from(keys.keys()),
      weights: new Float32Array(keys.length).fill(0.5),
    };
    const told = { keys, telling: Float32Array.from(Object.values(telling)) };
    assert.deepEqual(sharedTerms(vector, vector, told), shown);
  }
});

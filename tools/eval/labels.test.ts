import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frontMatter } from '../../src/ingest/write/front-matter.ts';
import { chooseDays, digestsOf, labelsText, measureLabels } from './labels.ts';

const digest = (label: string, papers: string[]) =>
  frontMatter({ date: null, label, line: 'Bees', sources: [{ file: 'a', text: 'brief' }], papers });
const map = {
  areas: [{ name: 'Insects', x: 0, y: 0, parts: [{ name: 'Wings', x: 1, y: 1 }] }],
  papers: { far: [1, 1, 0, 0], near: [0, 0, 0, 0] },
};
const files = new Map([
  ['digests/b.md', digest('Dances of bees', ['near', 'far'])],
  ['digests/a.md', digest('Bridges', ['far'])],
  ['papers/near.md', 'not a digest'],
  ['map.json', JSON.stringify(map)],
]);
const paper = (slug: string) => ({ slug, title: `The ${slug} one`, brief: null, abstract: null });

test('labels stand above the titles of their papers, and names of regions above those next to them', () => {
  const lines = labelsText({ files, papers: [paper('near'), paper('far')] })
    .split('\n')
    .filter(Boolean);
  assert.deepEqual(lines, [
    '# Digests',
    ...['## Bridges', 'a: Bees', '- The far one'],
    ...['## Dances of bees', 'b: Bees', '- The near one', '- The far one'],
    '# Regions',
    ...['## Insects', '- The near one', '- The far one'],
    ...['## Insects › Wings', '- The far one', '- The near one'],
  ]);
});

test('a label is right where it holds a word of the theme; digests that are not there do not count', () => {
  const cases = [
    { digest: 'a', words: ['bridge'] },
    { digest: 'b', words: ['wasp', 'ant'] },
    { digest: 'elsewhere', words: ['bee'] },
  ];
  const about = { id: 'labels', part: 'Labels' };
  const [{ value, cases: count } = {}] = measureLabels(cases, digestsOf(files), about);
  assert.deepEqual([value, count], [0.5, 2]);
  assert.deepEqual(measureLabels([], digestsOf(files), about), []);
});

test('days are spread evenly over those wanted', () => {
  const days = ['1', '2', '3', '4', '5', '6', '7', '8'].toReversed();
  const isWanted = (day: string) => day !== '8';
  assert.deepEqual(chooseDays(days, { isWanted, count: 3 }), ['1', '4', '6']);
  assert.deepEqual(chooseDays(days, { isWanted: () => true, count: 40 }), days.toSorted());
});

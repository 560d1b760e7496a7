import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PaperText } from '../../../model/paper.ts';
import { labelSurfaces } from './label-surfaces.ts';

const paper = (title: string, brief: string): PaperText => ({
  slug: title,
  title,
  brief,
  abstract: null,
});
const candidate = (key: string, surface?: string) => ({
  key,
  papers: new Set<string>(),
  score: 1,
  ...(surface && { surface }),
});
const papers = [
  paper('Faster Pruning', 'The gardener prunes. Then the gardener prunes again.'),
  paper('Garden Shears', 'A garden shear, as every Garden Shear, rusts. Some shears do not.'),
];

test('labels use the nouns of titles, in the plural where titles have it, without stray capitals', () => {
  const written = labelSurfaces([candidate('prune'), candidate('garden shear')], papers);
  assert.deepEqual([...written].sort(), [
    ['garden shear', 'garden shears'],
    ['prune', 'pruning'],
  ]);
});

test('a topic keeps its name, and what only verbs stand for has none', () => {
  const written = labelSurfaces([candidate('garden', 'gardens'), candidate('rust')], papers);
  assert.deepEqual([...written], [['garden', 'gardens']]);
});

test('the name of a species keeps its capital in a label', () => {
  const vines = [paper('Watering the Roots of Vitis vinifera', 'They drink.')];
  const written = labelSurfaces([candidate('viti vinifera')], vines);
  assert.equal(written.get('viti vinifera'), 'Vitis vinifera');
});

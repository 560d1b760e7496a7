import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionCounter } from './mentions.ts';
import { words } from './term-finder.ts';

const passage = (text: string, weight: number) => ({ text: words(text), weight });

test('adds up the weights of the passages that mention a term', () => {
  const [sums] = mentionCounter([['diffusion']])([
    passage('Diffusion for maps', 4),
    passage('A diffusion beside a diffusion', 1),
  ]);
  assert.deepEqual([...(sums ?? [])], [['diffusion', 6]]);
});

test('counts the longer of two terms of one list, and both in two lists', () => {
  const counts = mentionCounter([['image', 'image compression'], ['image']]);
  const sums = counts([passage('Image compression', 1)]).map((map) => Object.fromEntries(map));
  assert.deepEqual(sums, [{ 'image compression': 1 }, { image: 1 }]);
});

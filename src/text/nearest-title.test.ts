import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestAmong } from './nearest-title.ts';

const titles = [
  'Striga control in sorghum by intercropping with Desmodium',
  'A Study of Hedges in Winter Fields',
  'A Study of Hedges in Summer Fields',
  'Étude des haies',
  '小麦的产量',
];
const nearest = nearestAmong(titles);

test('a mistyped, shortened or rewritten title is near the one that was meant', () => {
  for (const [written, meant] of [
    ['Striga control in sorgum by intercropping with Desmodium', titles[0]],
    ['Striga control in sorghum by intercrop…', titles[0]],
    ['Control of Striga in sorghum by intercropping', titles[0]],
    ['a study of hegdes in winter fields', titles[1]],
    ['Etude de haies', titles[3]],
    ['小麦的产品', titles[4]],
  ] as const)
    assert.equal(nearest(written), meant, written);
});

test('a title like none is near none', () => {
  for (const written of ['Kettles and How They Boil', '', '?!', 'A Study of Steam'])
    assert.equal(nearest(written), null, written);
  assert.equal(nearestAmong([])('A Study of Hedges'), null);
});

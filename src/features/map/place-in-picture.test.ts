import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MapData } from '../../model/collections.ts';
import { pictureHeight, placeInPicture } from './map-data.ts';

const mapOf = (papers: MapData['papers']): MapData => ({
  areas: [{ name: 'Shores', x: 0, y: 0, parts: [{ name: '', x: 0, y: 0 }] }],
  papers,
});

test('a paper at the lower edge of the map does not make every picture of it higher', () => {
  const height = pictureHeight(mapOf({ a: [0.1, 0.61, 0, 0] }));
  assert.equal(height, 650);
  assert.equal(pictureHeight(mapOf({ a: [0.1, 0.61, 0, 0], b: [0.5, 0.64, 0, 0] })), height);
  assert.equal(pictureHeight(mapOf({})), 50);
});

test('a place in the picture names its region, and leaves out papers that the map does not have', () => {
  const map = mapOf({ a: [0.1, 0.2, 0, 0], b: [0.3, 0.4, 0, 0] });
  const others = [{ slug: 'b' }, { slug: 'c' }];
  assert.deepEqual(placeInPicture(map, 'a', others), {
    region: 'Shores',
    height: 400,
    here: 'M100 200h0',
    near: 'M300 400h0',
  });
  assert.equal(placeInPicture(map, 'c', others), null);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placesOf } from './places.ts';

test('only the own dumps alone are written to the own content', () => {
  assert.equal(placesOf({}).content, 'content');
  assert.equal(placesOf({ dumps: ['content/dumps/'] }).content, 'content');
  assert.equal(placesOf({ dumps: ['elsewhere'] }).content, '.cache/content');
  assert.equal(placesOf({ dumps: ['content/dumps', 'elsewhere'] }).content, '.cache/content');
  assert.equal(placesOf({ dumps: ['elsewhere'], content: 'there' }).content, 'there');
});

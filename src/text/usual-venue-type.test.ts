import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usualVenueType } from './usual-venue-type.ts';

test('a venue is listed as what most of its papers say, or else as its name says', () => {
  const said = (...types: ('journal' | 'conference' | 'book')[]) =>
    usualVenueType('Neurology Meeting', [{}, ...types.map((venueType) => ({ venueType }))]);
  assert.equal(said(), 'conference');
  assert.equal(said('book', 'journal', 'journal'), 'journal');
  assert.equal(said('book'), 'book');
});

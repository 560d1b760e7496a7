import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fittingField } from './fitting-field.ts';
import { terms } from './terms.ts';

const known = terms('Drip hoses keep rose beds moist through a long summer.');
const field = {
  texts: 100,
  terms: new Map(known.map(({ key }) => [key, { texts: 9, titles: 1, free: 3 }])),
  things: new Map(),
  ...{ topics: null, kinds: null },
};
const paper = (title: string, language = 'en') => ({
  ...{ slug: title, title, language },
  ...{ brief: null, abstract: null },
});

test('a field is that of papers whose words it knows, and of no others', () => {
  const own = [paper('Drip Hoses'), paper('Moist Beds in Summer')];
  assert.equal(fittingField(field, own), field);
  assert.equal(fittingField(field, [...own, paper('Kettles')]), field);
  assert.equal(fittingField(field, [paper('Drip Hoses'), paper('Kettles'), paper('Lamps')]), null);
  assert.equal(fittingField(field, [paper('Die Haftung des Vermieters', 'de')]), null);
  assert.equal(fittingField(null, own), null);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field } from '../../../model/field.ts';
import { phraseKey, terms } from './terms.ts';
import { thingFinder } from './things.ts';

/** A field of gardens: the terms of a few sentences, and the things given, each with the number of texts that have it. */
function gardens(things: Record<string, number>): Field {
  const known = terms(
    'Each gardener waters a rose bed by a hose and prunes it; the law of the school; nice kettles sing. Hedges grow.',
  );
  return {
    texts: 1000,
    ...{ topics: null, kinds: null },
    terms: new Map(known.map(({ key }) => [key, { texts: 50, titles: 5, free: 20 }])),
    things: new Map(
      Object.entries(things).map(([surface, texts]) => [
        phraseKey(surface),
        { surface, texts, telling: 0.3 },
      ]),
    ),
  };
}
const find = (field: Field, title: string, brief: string, vocabulary?: string[]) =>
  thingFinder(
    field,
    vocabulary,
  )({ slug: 'a', title, brief, abstract: null }).map(({ surface }) => surface);

test('things are written as the field writes them, the rarest and most spoken of first', () => {
  const field = gardens({ hoses: 90, 'rose bed': 20 });
  assert.deepEqual(find(field, 'Hose', 'In rose beds. For every rose bed a hose.'), [
    'rose bed',
    'hoses',
  ]);
});

test('a word that stands only for what somebody does, or before another, is no thing', () => {
  const field = gardens({ hoses: 90, law: 30, 'law school': 30 });
  assert.deepEqual(find(field, 'Gardener', 'She hoses the bed.'), []);
  assert.deepEqual(find(field, 'Gardener', 'A law school has a bed.'), ['law school']);
});

test('laws are no thing of a paper that has nothing but scaling laws, but trees are of one with rose trees', () => {
  const field = gardens({ law: 30, 'scaling law': 30, tree: 20, 'rose tree': 5 });
  const things = new Map(field.things).set('tree', { surface: 'tree', texts: 20, telling: 1 });
  const found = find({ ...field, things }, 'Rose Trees', 'Of scaling laws and a rose tree.');
  assert.deepEqual(found, ['tree', 'rose tree', 'scaling law']);
});

test('the name NICE is not found in a nice kettle', () => {
  const field = gardens({ NICE: 9 });
  assert.deepEqual(find(field, 'Kettles', 'A kettle so nice.'), []);
  assert.deepEqual(find(field, 'Kettles', 'With NICE, a kettle sings.'), ['NICE']);
});

test('what the field does not know is a thing where title and text have it, or where it looks like a name', () => {
  const field = gardens({});
  assert.deepEqual(find(field, 'Mulch and Hedges', 'A hedge needs mulch.'), ['mulch']);
  assert.deepEqual(find(field, 'Hedges', 'A hedge needs mulch.'), []);
  assert.deepEqual(find(field, 'Kettles', 'SteamNet sings. SteamNet grows.'), ['SteamNet']);
  assert.deepEqual(find(field, 'Mulcher: Hedges Grow', 'A hedge.'), ['Mulcher']);
});

test('a term of an owner is a thing unless the field knows it', () => {
  assert.deepEqual(
    find(gardens({}), 'Hedges', 'A drip nozzle and a rose bed.', ['drip nozzle', 'rose bed']),
    ['drip nozzle'],
  );
});
